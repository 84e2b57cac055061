package org.meyasubako.reading.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the URL that a redirector carries in its query ({@code ?url=http…}) or in its path ({@code /*http://…}). */
final class EmbeddedTarget {

    /** How often an escape may itself be escaped. */
    private static final int MAX_DECODING = 3;

    /** So many places of a path are tried. */
    private static final int MAX_CANDIDATES = 8;

    private static final Pattern WEB = Pattern.compile("https?:/{1,2}+[^/].*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** The base64 of {@code http:} and {@code https}. */
    private static final Pattern BASE64 = Pattern.compile("aHR0c(?:Do|HM6)[A-Za-z0-9+/_-]{8,}+={0,2}+");

    private EmbeddedTarget() {}

    /** The target that a normalised URL carries. */
    static Optional<String> of(NormalUrl url) {
        return of(UrlParts.split(url.scheme(), url.value().substring(url.scheme().length() + 3)));
    }

    /** The first target that {@code parts} carries, its escapes undone. */
    static Optional<String> of(UrlParts parts) {
        Optional<String> inQuery = parts.query().stream().flatMap(query -> Arrays.stream(query.split("&")))
                .map(parameter -> parameter.substring(parameter.indexOf('=') + 1))
                .flatMap(value -> target(value).stream()).findFirst();
        return inQuery.or(() -> inPath(parts));
    }

    private static Optional<String> inPath(UrlParts parts) {
        String path = parts.path() + parts.query().map(query -> "?" + query).orElse("");
        String lower = path.toLowerCase(Locale.ROOT);
        int scheme = lower.indexOf("http", 1);
        for (int looked = 0; scheme > 0 && looked < MAX_CANDIDATES; looked++) {
            boolean within = Ascii.isAlphanumeric(lower.charAt(scheme - 1));
            Optional<String> target = within ? Optional.empty() : web(decoded(path.substring(scheme)));
            if (target.isPresent()) {
                return target;
            }
            scheme = lower.indexOf("http", scheme + 4);
        }
        return Optional.empty();
    }

    private static Optional<String> target(String value) {
        String decoded = decoded(value);
        return web(decoded).or(() -> BASE64.matcher(decoded).matches() ? web(fromBase64(decoded)) : Optional.empty());
    }

    private static Optional<String> web(String text) {
        return WEB.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static String decoded(String text) {
        String decoded = text;
        for (int i = 0; i < MAX_DECODING && decoded.indexOf('%') >= 0; i++) {
            decoded = PercentCoding.decode(decoded);
        }
        return decoded;
    }

    private static String fromBase64(String text) {
        String plain = text.replace('-', '+').replace('_', '/').replace("=", "");
        // A single digit at the end carries no octet.
        String whole = plain.length() % 4 == 1 ? plain.substring(0, plain.length() - 1) : plain;
        return new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8);
    }
}
