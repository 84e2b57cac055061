package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.HeaderScanner.Header;
import org.meyasubako.reading.message.MessagePartClassifier.Carried;
import org.meyasubako.reading.message.Part.MediaType;

/** Reads one mail's tree of parts and messages inside (RFC 2046), no deeper and no wider than its limits. */
final class TreeReader {

    private static final MediaType MESSAGE = new MediaType("message/rfc822", Map.of());

    private final MessageLimits limits;
    private final boolean boxed;
    private int parts;

    /** For a mail that stood in an mbox, or did not. */
    TreeReader(MessageLimits limits, boolean boxed) {
        this.limits = limits;
        this.boxed = boxed;
    }

    MessageLimits limits() {
        return limits;
    }

    /** Reads a message at {@code depth} beneath the outermost; {@code defects} may hold some already. */
    Message message(SourceBytes bytes, int depth, List<Defect> defects) {
        SourceBytes fromHeader = bytes.slice(HeaderScanner.start(bytes), bytes.length());
        Header header = new HeaderScanner(fromHeader, limits).scan();
        if (depth == 0 && header.fields().isEmpty()) {
            defects.add(MessageDefect.NO_HEADER.at(bytes.span()));
        }
        Part root = part(fromHeader, header, MediaType.TEXT_PLAIN, depth, defects);
        return new Message(header.fields(), root, bytes.span(), EnvelopeReader.read(header), defects);
    }

    private Part part(SourceBytes bytes, Header header, MediaType implied, int depth, List<Defect> defects) {
        parts++;
        defects.addAll(header.defects());
        PartHeader mime = PartHeader.of(header, implied);
        SourceBytes body = bytes.slice(header.bodyStart(), bytes.length());
        if (mime.encoding() == TransferEncoding.UNKNOWN) {
            defects.add(MessageDefect.UNKNOWN_TRANSFER_ENCODING.at(
                    header.field("Content-Transfer-Encoding").flatMap(HeaderField::span)));
        }
        List<Part> children = mime.mediaType().isOf("multipart") ? children(body, mime, depth, defects) : List.of();
        Optional<Message> inner = children.isEmpty() ? leaf(body, mime, depth, defects) : Optional.empty();
        return new Part(header.fields(), mime, body.span(), children, inner, () -> content(body, mime), boxed);
    }

    private static SourceBytes content(SourceBytes body, PartHeader mime) {
        return TransferDecoder.decode(body, mime.encoding()).bytes();
    }

    private List<Part> children(SourceBytes body, PartHeader mime, int depth, List<Defect> defects) {
        if (depth >= limits.nesting()) {
            defects.add(MessageDefect.NESTED_TOO_DEEP.at(body.span()));
            return List.of();
        }
        MultipartSplitter.Pieces pieces = pieces(body, mime);
        if (!pieces.found()) {
            defects.add(MessageDefect.MULTIPART_WITHOUT_BOUNDARY.at(body.span()));
        } else if (!pieces.closed()) {
            defects.add(MessageDefect.MULTIPART_NOT_CLOSED.at(body.span(body.length(), body.length())));
        }
        MediaType implied = mime.mediaType().name().equals("multipart/digest") ? MESSAGE : MediaType.TEXT_PLAIN;
        List<Part> children = new ArrayList<>();
        for (SourceBytes piece : pieces.parts()) {
            if (parts >= limits.parts()) {
                defects.add(MessageDefect.TOO_MANY_PARTS.at(piece.span()));
                break;
            }
            children.add(part(piece, new HeaderScanner(piece, limits).scan(), implied, depth + 1, defects));
        }
        return children;
    }

    /** A multipart must not be encoded (RFC 2045 section 6.4); where one is, its delimiters are looked for beneath that too. */
    private static MultipartSplitter.Pieces pieces(SourceBytes body, PartHeader mime) {
        String boundary = mime.mediaType().parameter("boundary").map(String::stripTrailing).orElse("");
        if (boundary.isEmpty()) {
            return new MultipartSplitter.Pieces(List.of(), false, false);
        }
        MultipartSplitter.Pieces pieces = MultipartSplitter.split(body, boundary);
        boolean encoded = mime.encoding() == TransferEncoding.QUOTED_PRINTABLE || mime.encoding() == TransferEncoding.BASE64;
        return pieces.found() || !encoded ? pieces : MultipartSplitter.split(content(body, mime), boundary);
    }

    /** Looks at a leaf's content once, for its defects; returns the message that it carries, if any. */
    private Optional<Message> leaf(SourceBytes body, PartHeader mime, int depth, List<Defect> defects) {
        TransferDecoder.Content content = TransferDecoder.decode(body, mime.encoding());
        content.defect().ifPresent(defects::add);
        Optional<Message> carried = carried(mime, content.bytes(), body.span(), depth, defects);
        if (carried.isEmpty() && mime.mediaType().isOf("text")) {
            TextDecoder.Decoded text = PartTextReader.read(content.bytes(), mime.mediaType());
            text.defect().ifPresent(defect -> defects.add(defect.at(text.span())));
        }
        return carried;
    }

    /** The message that a part's content is, if it is one and the limits allow; {@code span} is the part's body. */
    Optional<Message> carried(PartHeader mime, SourceBytes content, Optional<Span> span, int depth, List<Defect> defects) {
        Carried carried = MessagePartClassifier.classify(mime, content, limits);
        if (carried == Carried.NOTHING) {
            return Optional.empty();
        }
        if (depth >= limits.nesting() || parts >= limits.parts()) {
            MessageDefect limit = depth >= limits.nesting() ? MessageDefect.NESTED_TOO_DEEP : MessageDefect.TOO_MANY_PARTS;
            defects.add(limit.at(span));
            return Optional.empty();
        }
        return Optional.of(carried == Carried.MAIL
                ? message(content, depth + 1, new ArrayList<>())
                : new OutlookReader(this).read(content, depth + 1, new ArrayList<>()));
    }
}
