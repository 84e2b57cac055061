package org.meyasubako.asking.authentication.dmarc;

import java.util.List;
import org.meyasubako.basis.net.DomainName;

/**
 * What DMARC looks at in a mail.
 *
 * @param authors the different domains of the From field's addresses; DMARC knows one
 * @param checked every DKIM signature, and SPF where a session is known
 * @param original whether the mail came as its bytes; of what a person pasted nothing can be checked
 */
public record AuthoredMail(List<DomainName> authors, List<CheckedDomain> checked, boolean original) {

    public AuthoredMail {
        authors = List.copyOf(authors);
        checked = List.copyOf(checked);
    }
}
