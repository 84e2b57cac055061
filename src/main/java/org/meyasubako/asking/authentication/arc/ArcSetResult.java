package org.meyasubako.asking.authentication.arc;

import java.util.Optional;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;

/**
 * One set of a chain with what its two signatures came to.
 *
 * @param status what the sealer said of the chain before it
 * @param message of the mail as it left this sealer: later ones may have changed it, and then it fails without harm
 * @param seal over this set and all before it
 */
public record ArcSetResult(int instance, ChainStatus status, SignatureResult message, SignatureResult seal) {

    /** The sealer's domain; a claim where the seal doesn't hold. */
    public Optional<DomainName> sealer() {
        return seal.domain();
    }

    /** The ARC-Seal field: trace fields beneath it were there when it was sealed. */
    public Optional<Span> span() {
        return seal.span();
    }
}
