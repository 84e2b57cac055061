package org.meyasubako.casebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/**
 * That bytes are quarantined, or that they no longer are.
 *
 * @param content digest of a mail or of a part of one
 * @param cause empty where the quarantine is lifted
 * @param reason digest of what a person wrote down about it
 */
public record QuarantineMark(Sha256 content, Optional<Cause> cause, Sha256 reason) {

    /** Why bytes are quarantined. */
    public enum Cause {
        /** Goes into a packet only in an encrypted archive. */
        MALWARE,
        /** Possible depiction of the abuse of a child (児童ポルノ): neither previewed nor copied anywhere. */
        POSSIBLE_CSAM;

        /** The word for it in files: {@code possible-csam}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The cause with that code; empty where there is none. */
        public static Optional<Cause> of(String code) {
            return Arrays.stream(values()).filter(cause -> cause.code().equals(code)).findFirst();
        }

        /** What the cause is called. */
        public Sentence title() {
            return Sentence.of(QuarantineMark.class, "quarantine." + code());
        }
    }
}
