package org.meyasubako.reading.trace;

import java.util.List;
import java.util.OptionalInt;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.HeaderField;

/**
 * Lines of a chain that stood in the header when somebody signed it: those beneath a signature that was found valid, since every host
 * writes on top (RFC 5321 section 4.4). Who signed had them before him; that they are true he does not say.
 *
 * @param signer the signing domain ({@code d=})
 * @param method what was found valid
 * <p>Most signers leave trace fields out of what they sign: then whoever hands the mail on may put more of them beneath the signature, and it
 * holds all the same (RFC 6376 section 5.4.1). Only lines that are signed themselves are as the signer had them.
 *
 * @param first index of the newest line beneath the signature
 * @param signed index of the newest line that is signed itself; the number of all lines where none is
 */
public record SignedLines(DomainName signer, Method method, int first, int signed) {

    /** By what a mail was signed. */
    public enum Method {
        /** A signature of its author or of somebody who passed it on (RFC 6376). */
        DKIM,
        /** A set with its whole chain, sealed by somebody who passed the mail on (RFC 8617). */
        ARC
    }

    /** Whether the line stands beneath the signature. */
    boolean above(int hop) {
        return hop >= first;
    }

    /** Whether the line is as the signer had it. */
    boolean cover(int hop) {
        return above(hop) && hop >= signed;
    }

    /** The index of the newest Received field beneath {@code signature} among a message's fields; empty where none follows it. */
    public static OptionalInt beneath(List<HeaderField> fields, HeaderField signature) {
        int place = fields.indexOf(signature);
        List<HeaderField> above = fields.subList(0, Math.max(place, 0));
        long lines = above.stream().filter(field -> field.is("Received")).count();
        long all = fields.stream().filter(field -> field.is("Received")).count();
        return place >= 0 && lines < all ? OptionalInt.of((int) lines) : OptionalInt.empty();
    }
}
