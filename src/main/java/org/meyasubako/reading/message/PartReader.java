package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Framing;

/** Reads one mail with all its parts and the messages inside them (RFC 2045, RFC 2046); counts parts and depth against the limits. */
final class PartReader {

    private static final Part.MediaType MESSAGE = new Part.MediaType("message/rfc822", Map.of());

    private final MessageLimits limits;
    private final Framing framing;
    private final EnvelopeReader envelopes = new EnvelopeReader();
    private int parts;

    PartReader(MessageLimits limits, Framing framing) {
        this.limits = limits;
        this.framing = framing;
    }

    /**
     * Reads a message.
     *
     * @param depth of this message in the mail that was opened; 0 for the mail itself
     */
    Message message(SourceBytes bytes, int depth) {
        HeaderParser.Header header = HeaderParser.parse(bytes, limits);
        List<Defect> defects = new ArrayList<>(header.defects());
        if (header.fields().isEmpty()) {
            defects.add(new Defect("NO_HEADER", bytes.span()));
        }
        SourceBytes body = bytes.slice(header.bodyStart(), bytes.length());
        Part root = part(header.fields(), body, Part.MediaType.TEXT_PLAIN, depth, defects);
        return new Message(header.fields(), root, bytes.span(), envelopes.read(header.fields()), defects);
    }

    private Part part(List<HeaderField> fields, SourceBytes body, Part.MediaType otherwise, int depth, List<Defect> defects) {
        parts++;
        PartHeader header = PartHeader.read(fields, otherwise);
        if (header.mediaType().isOf("multipart") && depth < limits.depth()) {
            List<Part> children = children(header.mediaType(), body, depth, defects);
            if (!children.isEmpty()) {
                return new Part(header, body, children, Optional.empty(), framing, limits);
            }
        } else if (header.mediaType().isOf("multipart")) {
            defects.add(new Defect("NESTED_TOO_DEEP", body.span()));
        }
        Optional<Message> inside = depth < limits.depth() ? inside(header, body, depth) : Optional.empty();
        Part leaf = new Part(header, body, List.of(), inside, framing, limits);
        PartDefects.check(leaf, body, limits, defects);
        return leaf;
    }

    private List<Part> children(Part.MediaType type, SourceBytes body, int depth, List<Defect> defects) {
        Optional<String> boundary = type.parameter("boundary").filter(b -> !b.isBlank());
        if (boundary.isEmpty()) {
            defects.add(new Defect("MULTIPART_WITHOUT_BOUNDARY", body.span()));
            return List.of();
        }
        MultipartSplitter.Split split = MultipartSplitter.split(body, boundary.get());
        if (split.parts().isEmpty()) {
            defects.add(new Defect("BOUNDARY_NOT_FOUND", body.span()));
        } else if (!split.closed()) {
            defects.add(new Defect("MULTIPART_NOT_CLOSED", body.span(body.length(), body.length())));
        }
        // RFC 2046 section 5.1.5: the parts of a digest are messages unless they say otherwise.
        Part.MediaType otherwise = type.name().equals("multipart/digest") ? MESSAGE : Part.MediaType.TEXT_PLAIN;
        List<Part> children = new ArrayList<>();
        for (SourceBytes bytes : split.parts()) {
            if (parts >= limits.parts()) {
                defects.add(new Defect("TOO_MANY_PARTS", bytes.span()));
                break;
            }
            HeaderParser.Header header = HeaderParser.parse(bytes, limits);
            defects.addAll(header.defects());
            children.add(part(header.fields(), bytes.slice(header.bodyStart(), bytes.length()), otherwise, depth + 1, defects));
        }
        return children;
    }

    /** The message that a leaf carries. */
    private Optional<Message> inside(PartHeader header, SourceBytes body, int depth) {
        String type = header.mediaType().name();
        boolean named = switch (type) {
            case "message/rfc822", "message/global", "message/news", "text/rfc822-headers", "text/rfc822-header",
                    "message/rfc822-headers", "message/global-headers" -> true;
            default -> false;
        };
        boolean attachedFile = type.startsWith("application/") || header.fileName().isPresent();
        if (!named && !attachedFile) {
            return Optional.empty();
        }
        SourceBytes content = TransferDecoder.decode(body, header.encoding());
        if (OutlookReader.isOutlook(content)) {
            return Optional.of(new OutlookReader(limits).read(content, depth + 1));
        }
        String fileName = header.fileName().orElse("").toLowerCase(Locale.ROOT);
        boolean mail = named || (fileName.endsWith(".eml") && MailShape.beginsLikeAHeader(content)) || MailShape.hasReceivedField(content);
        return mail ? Optional.of(message(content, depth + 1)) : Optional.empty();
    }
}
