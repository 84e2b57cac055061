package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells whether some bytes begin as a mail does. */
final class MailShape {

    /** A header says what it is in its first lines. */
    private static final int LOOKED_AT = 4_096;

    private MailShape() {}

    private static String beginning(SourceBytes bytes) {
        return new String(bytes.slice(0, Math.min(bytes.length(), LOOKED_AT)).toByteArray(), StandardCharsets.ISO_8859_1);
    }

    /** Whether the first line is a field. */
    static boolean beginsLikeAHeader(SourceBytes bytes) {
        String text = beginning(bytes).stripLeading();
        int colon = text.indexOf(':');
        return colon > 0 && colon < 80 && text.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /** Whether a header with a Received field begins here: no other kind of file has one. */
    static boolean hasReceivedField(SourceBytes bytes) {
        if (!beginsLikeAHeader(bytes)) {
            return false;
        }
        String header = "\n" + beginning(bytes).replace("\r", "").toLowerCase(Locale.ROOT);
        int end = header.indexOf("\n\n", 1);
        int received = header.indexOf("\nreceived:");
        return received >= 0 && (end < 0 || received < end);
    }
}
