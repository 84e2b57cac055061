package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** Reads a field of a value with parameters: Content-Type (RFC 2045 section 5.1) and Content-Disposition (RFC 2183). */
final class MediaTypeReader {

    private MediaTypeReader() {}

    /**
     * The value and its parameters.
     *
     * @param value in lower case
     * @param parameters names in lower case; values with continuations, charsets (RFC 2231) and encoded words undone
     */
    record Parametrised(String value, Map<String, String> parameters) {}

    static Part.MediaType mediaType(Optional<HeaderField> field, Part.MediaType otherwise) {
        if (field.isEmpty()) {
            return otherwise;
        }
        Parametrised read = read(field.get().body().text());
        String name = read.value();
        // "text" alone, as old senders write it.
        String whole = name.equals("text") ? "text/plain" : name;
        return whole.indexOf('/') > 0 ? new Part.MediaType(whole, read.parameters()) : new Part.MediaType("text/plain", read.parameters());
    }

    static Parametrised read(String text) {
        // UTF-8 in, UTF-8 out: the parser works on bytes and keeps what it doesn't know.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new ByteArrayBuffer(bytes, true), new ParserCursor(0, bytes.length));
        Map<String, String> raw = new TreeMap<>();
        for (NameValuePair pair : body.getParams()) {
            if (pair.getName() != null) {
                raw.putIfAbsent(pair.getName().toLowerCase(Locale.ROOT), utf8(pair.getValue()));
            }
        }
        return new Parametrised(utf8(body.getValue()).strip().toLowerCase(Locale.ROOT).replace(" ", ""), joined(raw));
    }

    private static String utf8(@Nullable String parsed) {
        return parsed == null ? "" : new String(parsed.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Map<String, String> joined(Map<String, String> raw) {
        Map<String, String> joined = new HashMap<>();
        raw.forEach((name, value) -> {
            int star = name.indexOf('*');
            String plain = star < 0 ? name : name.substring(0, star);
            if (star < 0) {
                joined.putIfAbsent(plain, EncodedWords.decode(value));
            } else {
                joined.computeIfAbsent(plain, key -> ContinuedParameter.value(key, raw));
            }
        });
        return joined;
    }
}
