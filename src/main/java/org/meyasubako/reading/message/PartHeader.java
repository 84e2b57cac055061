package org.meyasubako.reading.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a part's header fields say of its body.
 *
 * @param fileName as the sender gave it, decoded
 */
record PartHeader(
        List<HeaderField> fields,
        Part.MediaType mediaType,
        Part.Disposition disposition,
        Optional<String> fileName,
        TransferEncoding encoding) {

    static PartHeader read(List<HeaderField> fields, Part.MediaType otherwise) {
        Part.MediaType type = MediaTypeReader.mediaType(first(fields, "Content-Type"), otherwise);
        Optional<MediaTypeReader.Parametrised> disposition =
                first(fields, "Content-Disposition").map(field -> MediaTypeReader.read(field.body().text()));
        Optional<String> fileName = disposition.flatMap(d -> Optional.ofNullable(d.parameters().get("filename")))
                .or(() -> type.parameter("name")).filter(name -> !name.isBlank());
        return new PartHeader(fields, type, disposition(disposition.map(MediaTypeReader.Parametrised::value)), fileName,
                TransferDecoder.named(first(fields, "Content-Transfer-Encoding").map(field -> field.body().text())));
    }

    private static Optional<HeaderField> first(List<HeaderField> fields, String name) {
        return fields.stream().filter(field -> field.is(name)).findFirst();
    }

    private static Part.Disposition disposition(Optional<String> value) {
        return switch (value.orElse("").toLowerCase(Locale.ROOT)) {
            case "" -> Part.Disposition.UNSTATED;
            case "inline" -> Part.Disposition.INLINE;
            // RFC 2183 section 2.8: an unknown disposition is an attachment.
            default -> Part.Disposition.ATTACHMENT;
        };
    }
}
