package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a field body of a value and parameters, such as Content-Type. Parameter values may be continued and charset-coded
 * (RFC 2231), or be encoded words, which that standard forbids and mail programs write.
 */
final class ParameterReader {

    /** Continuations of one parameter beyond this number are not joined. */
    private static final int MAX_CONTINUATIONS = 1_000;

    private ParameterReader() {}

    /**
     * @param value the word before the first semicolon
     * @param parameters names in lower case; the first of a name counts
     */
    record Value(String value, Map<String, String> parameters) {
        Value {
            parameters = Map.copyOf(parameters);
        }
    }

    static Value read(String body) {
        ParameterScanner scanner = new ParameterScanner(body);
        String value = scanner.value();
        return new Value(value, decoded(scanner.parameters()));
    }

    private static Map<String, String> decoded(Map<String, String> written) {
        Map<String, String> decoded = new HashMap<>();
        for (Map.Entry<String, String> entry : written.entrySet()) {
            int star = entry.getKey().indexOf('*');
            if (star < 0) {
                decoded.put(entry.getKey(), EncodedWordDecoder.decode(entry.getValue()));
            }
        }
        Set<String> extended = new LinkedHashSet<>();
        for (String name : written.keySet()) {
            if (name.indexOf('*') > 0) {
                extended.add(name.substring(0, name.indexOf('*')));
            }
        }
        for (String name : extended) {
            extended(written, name).ifPresent(value -> decoded.put(name, value));
        }
        return decoded;
    }

    /** The value of a parameter in the form of RFC 2231: {@code name*}, or {@code name*0}, {@code name*1*}, … */
    private static Optional<String> extended(Map<String, String> written, String name) {
        String whole = written.get(name + "*");
        if (whole != null) {
            return Optional.of(decode(charsetOf(whole), EscapeDecoder.decode(afterQuotes(whole), '%')));
        }
        String first = written.getOrDefault(name + "*0*", "");
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        boolean any = false;
        for (int i = 0; i < MAX_CONTINUATIONS; i++) {
            String plain = written.get(name + "*" + i);
            String coded = written.get(name + "*" + i + "*");
            if (plain == null && coded == null) {
                break;
            }
            any = true;
            if (coded != null) {
                joined.writeBytes(EscapeDecoder.decode(i == 0 ? afterQuotes(coded) : coded, '%'));
            } else if (plain != null) {
                joined.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
            }
        }
        return any ? Optional.of(decode(charsetOf(first), joined.toByteArray())) : Optional.empty();
    }

    private static String charsetOf(String value) {
        int quote = value.indexOf('\'');
        return quote < 0 ? "" : value.substring(0, quote);
    }

    /** What stands after {@code charset'language'}. */
    private static String afterQuotes(String value) {
        int first = value.indexOf('\'');
        int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        return second < 0 ? value : value.substring(second + 1);
    }

    private static String decode(String charset, byte[] bytes) {
        Optional<String> label = charset.isEmpty() ? Optional.empty() : Optional.of(charset);
        return EncodedWordDecoder.decode(TextDecoder.decode(SourceBytes.unlocated(bytes), label).text().text());
    }
}
