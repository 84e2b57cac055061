package org.meyasubako.asking.authentication.spf;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** Counts what one check may ask of the DNS (RFC 7208 section 4.6.4), over all records that it reads. */
final class LookupCount {

    /** Mechanisms and modifiers that ask. */
    static final int MAX_TERMS = 10;

    /** Terms whose own question finds nothing. */
    static final int MAX_VOID = 2;

    private int terms;
    private int voids;

    /** Counts one term; the error where it is one too many. */
    Optional<SpfResult> term(String domain) {
        terms++;
        return terms <= MAX_TERMS ? Optional.empty()
                : stop(Sentence.of(SpfResult.class, "permerror.lookups", domain, MAX_TERMS));
    }

    /** Counts one term that found nothing; the error where it is one too many. */
    Optional<SpfResult> nothing(String domain) {
        voids++;
        return voids <= MAX_VOID ? Optional.empty() : stop(Sentence.of(SpfResult.class, "permerror.voids", domain, MAX_VOID));
    }

    private static Optional<SpfResult> stop(Sentence reason) {
        return Optional.of(new SpfResult.PermError(reason));
    }
}
