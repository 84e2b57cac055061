package org.meyasubako.reading.message;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The zone of a written date.
 *
 * @param written as it stood; empty where none did
 * @param offset what it means; empty for {@code -0000}, an absurd number and an unknown name
 */
record DateZone(Optional<String> written, Optional<ZoneOffset> offset) {

    static final DateZone NONE = new DateZone(Optional.empty(), Optional.empty());

    /**
     * The names that RFC 5322 section 4.3 gives a meaning, and Japan's. The military letters but Z were defined the wrong way round
     * in RFC 822 and mean nothing.
     */
    private static final Map<String, Integer> HOURS = Map.ofEntries(Map.entry("ut", 0), Map.entry("utc", 0), Map.entry("gmt", 0),
            Map.entry("z", 0), Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cst", -6), Map.entry("cdt", -5),
            Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7), Map.entry("jst", 9));

    /** Java's own limit, and more than any place on earth has. */
    private static final int MAX_MINUTES = 18 * 60;

    /** Reads a zone where one stands: an offset, a name, or both as in {@code GMT+0900}. */
    static DateZone read(DateTokens tokens) {
        if (tokens.peek(0).isWord()) {
            String name = tokens.take().text();
            boolean sign = isSign(tokens) && !tokens.peek(0).spaced();
            boolean zero = named(name).equals(Optional.of(ZoneOffset.UTC));
            return sign && zero ? number(tokens, name) : new DateZone(Optional.of(name), named(name));
        }
        return isSign(tokens) && tokens.peek(1).isNumber() ? number(tokens, "") : NONE;
    }

    private static boolean isSign(DateTokens tokens) {
        String sign = tokens.peek(0).text();
        return sign.equals("+") || sign.equals("-");
    }

    /** What a name means. */
    static Optional<ZoneOffset> named(String name) {
        return Optional.ofNullable(HOURS.get(name.toLowerCase(Locale.ROOT))).map(ZoneOffset::ofHours);
    }

    private static DateZone number(DateTokens tokens, String before) {
        String sign = tokens.take().text();
        String digits = tokens.take().text();
        StringBuilder written = new StringBuilder(before).append(sign).append(digits);
        String minutes = "";
        if (tokens.peek(0).text().equals(":") && tokens.peek(1).isNumber()) {
            tokens.skip(1);
            minutes = tokens.take().text();
            written.append(':').append(minutes);
        }
        boolean unknown = sign.equals("-") && (digits + minutes).equals("0000");
        Optional<ZoneOffset> offset = unknown ? Optional.empty() : offset(digits, minutes).map(m -> ofMinutes(sign, m));
        return new DateZone(Optional.of(written.toString()), offset);
    }

    private static ZoneOffset ofMinutes(String sign, int minutes) {
        return ZoneOffset.ofTotalSeconds((sign.equals("-") ? -60 : 60) * minutes);
    }

    /** Minutes of {@code 0900}, {@code 900}, {@code 09:00} or {@code 9}; empty where no clock has such an offset. */
    private static Optional<Integer> offset(String digits, String minutes) {
        boolean joined = minutes.isEmpty() && digits.length() > 2;
        if (digits.length() > 4 || minutes.length() > 2 || !Character.isDigit(digits.charAt(0))) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(joined ? digits.substring(0, digits.length() - 2) : digits);
        String last = joined ? digits.substring(digits.length() - 2) : minutes;
        int rest = last.isEmpty() ? 0 : Integer.parseInt(last);
        return rest < 60 && hours * 60 + rest <= MAX_MINUTES ? Optional.of(hours * 60 + rest) : Optional.empty();
    }
}
