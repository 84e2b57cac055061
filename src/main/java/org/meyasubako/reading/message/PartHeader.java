package org.meyasubako.reading.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.message.HeaderScanner.Header;
import org.meyasubako.reading.message.Part.Disposition;
import org.meyasubako.reading.message.Part.MediaType;

/**
 * What the MIME fields of a header say (RFC 2045, RFC 2183).
 *
 * @param encoding empty where the field names an encoding that nobody knows
 */
record PartHeader(MediaType mediaType, Disposition disposition, Optional<String> fileName, TransferEncoding encoding) {

    /** Reads the MIME fields; {@code implied} is the type of a part that states none. */
    static PartHeader of(Header header, MediaType implied) {
        MediaType mediaType = header.field("Content-Type").map(field -> mediaType(field, implied)).orElse(implied);
        Optional<ParameterReader.Value> disposition = header.field("Content-Disposition")
                .map(field -> ParameterReader.read(field.body().text()));
        Optional<String> fileName = disposition.flatMap(value -> Optional.ofNullable(value.parameters().get("filename")))
                .or(() -> mediaType.parameter("name"))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
        return new PartHeader(mediaType, disposition.map(PartHeader::disposition).orElse(Disposition.UNSTATED), fileName,
                header.field("Content-Transfer-Encoding").map(PartHeader::encoding).orElse(TransferEncoding.SEVEN_BIT));
    }

    /** A type that is none means plain text (RFC 2045 section 5.2). */
    private static MediaType mediaType(HeaderField field, MediaType implied) {
        ParameterReader.Value value = ParameterReader.read(field.body().text());
        String name = value.value().toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        if (name.isEmpty()) {
            return new MediaType(implied.name(), value.parameters());
        }
        boolean valid = slash > 0 && slash == name.lastIndexOf('/') && slash < name.length() - 1;
        return new MediaType(valid ? name : MediaType.TEXT_PLAIN.name(), value.parameters());
    }

    private static Disposition disposition(ParameterReader.Value value) {
        return switch (value.value().toLowerCase(Locale.ROOT)) {
            case "inline" -> Disposition.INLINE;
            case "" -> Disposition.UNSTATED;
            default -> Disposition.ATTACHMENT;
        };
    }

    private static final Map<String, TransferEncoding> ENCODINGS = Map.ofEntries(
            Map.entry("7bit", TransferEncoding.SEVEN_BIT),
            Map.entry("8bit", TransferEncoding.EIGHT_BIT),
            Map.entry("binary", TransferEncoding.BINARY),
            Map.entry("quotedprintable", TransferEncoding.QUOTED_PRINTABLE),
            Map.entry("base64", TransferEncoding.BASE64),
            Map.entry("xuuencode", TransferEncoding.UUENCODE),
            Map.entry("uuencode", TransferEncoding.UUENCODE),
            Map.entry("xuue", TransferEncoding.UUENCODE),
            Map.entry("", TransferEncoding.SEVEN_BIT));

    private static TransferEncoding encoding(HeaderField field) {
        StringBuilder letters = new StringBuilder();
        for (char c : field.body().text().toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == ';' || c == '(') {
                break;
            }
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return ENCODINGS.getOrDefault(letters.toString(), TransferEncoding.UNKNOWN);
    }
}
