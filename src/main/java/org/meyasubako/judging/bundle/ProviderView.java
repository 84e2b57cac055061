package org.meyasubako.judging.bundle;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.own.provider.CustomerNumber;

/** What the extraction of candidates needs to know of the provider and the world's mailbox providers. */
public interface ProviderView {

    /** Whether every mailbox of the domain is a complainant of its own: free mail, carriers, access providers. */
    boolean countsEachMailbox(DomainName domain);

    /** The language in which the customer does business, as an ISO 639 code; empty where it is not known. */
    Optional<String> languageOf(CustomerNumber customer);

    /** Whether a mail exchanger of ours writes Authentication-Results under this name (RFC 8601 section 2.5). */
    boolean isOwnChecker(String authservId);
}
