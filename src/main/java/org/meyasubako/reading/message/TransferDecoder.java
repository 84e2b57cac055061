package org.meyasubako.reading.message;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Undoes transfer encodings (RFC 2045 section 6), however broken they are. */
final class TransferDecoder {

    private TransferDecoder() {}

    /** The encoding that a Content-Transfer-Encoding field names; seven bit where there is none. */
    static TransferEncoding named(Optional<String> field) {
        String name = field.map(f -> f.strip().toLowerCase(Locale.ROOT)).orElse("7bit");
        int end = 0;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '-')) {
            end++;
        }
        return switch (name.substring(0, end)) {
            case "7bit", "7-bit", "" -> TransferEncoding.SEVEN_BIT;
            case "8bit", "8-bit" -> TransferEncoding.EIGHT_BIT;
            case "binary" -> TransferEncoding.BINARY;
            case "quoted-printable", "quotedprintable" -> TransferEncoding.QUOTED_PRINTABLE;
            case "base64" -> TransferEncoding.BASE64;
            case "x-uuencode", "uuencode", "x-uue" -> TransferEncoding.UUENCODE;
            default -> TransferEncoding.UNKNOWN;
        };
    }

    /** The decoded body. Uuencoded and unknown ones stand as they are written. */
    static SourceBytes decode(SourceBytes body, TransferEncoding encoding) {
        return switch (encoding) {
            case QUOTED_PRINTABLE -> QuotedPrintable.decode(body);
            case BASE64 -> base64(body);
            default -> body;
        };
    }

    /** Base64 (RFC 2045 section 6.8): what is no letter of it is skipped, and only the whole can be pointed at. */
    private static SourceBytes base64(SourceBytes body) {
        byte[] decoded = decodeBase64(body.toByteArray());
        return new SourceBytes(decoded, 0, decoded.length, ByteMap.whole(body.span()));
    }

    /** Decodes leniently: text after padding, missing padding and a torn last group are no reason to lose the rest. */
    static byte[] decodeBase64(byte[] encoded) {
        int letters = 0;
        for (byte b : encoded) {
            if (isLetter(b)) {
                encoded[letters++] = b;
            }
        }
        // A single letter left over holds no byte.
        int whole = letters % 4 == 1 ? letters - 1 : letters;
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(encoded, whole));
    }

    private static boolean isLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }
}
