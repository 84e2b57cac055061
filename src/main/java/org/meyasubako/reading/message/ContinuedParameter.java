package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Joins a parameter that is cut into sections or written in a charset (RFC 2231 sections 3 and 4). */
final class ContinuedParameter {

    private static final int SECTIONS = 1_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Optional<String> charset = Optional.empty();

    private ContinuedParameter() {}

    /**
     * The value of parameter {@code name}, written as {@code name*}, {@code name*0}, {@code name*0*}, …
     *
     * @param raw all parameters as they stand
     */
    static String value(String name, Map<String, String> raw) {
        ContinuedParameter joined = new ContinuedParameter();
        String whole = raw.get(name + "*");
        if (whole != null) {
            joined.addExtended(whole, true);
        }
        for (int section = 0; section < SECTIONS; section++) {
            String plain = raw.get(name + "*" + section);
            String extended = raw.get(name + "*" + section + "*");
            if (extended != null) {
                joined.addExtended(extended, section == 0);
            } else if (plain != null) {
                joined.bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
            } else {
                break;
            }
        }
        byte[] all = joined.bytes.toByteArray();
        return new String(all, CharsetResolver.resolve(all, joined.charset));
    }

    private void addExtended(String value, boolean first) {
        String encoded = value;
        if (first) {
            int charsetEnd = value.indexOf('\'');
            int languageEnd = value.indexOf('\'', charsetEnd + 1);
            if (charsetEnd >= 0 && languageEnd > charsetEnd) {
                charset = Optional.of(value.substring(0, charsetEnd)).filter(label -> !label.isEmpty());
                encoded = value.substring(languageEnd + 1);
            }
        }
        addPercentEncoded(encoded.getBytes(StandardCharsets.UTF_8));
    }

    private void addPercentEncoded(byte[] encoded) {
        for (int i = 0; i < encoded.length; i++) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(encoded[i + 2], 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(encoded[i]);
            }
        }
    }
}
