package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meyasubako.basis.evidence.Span;

/**
 * One node of the MIME tree (RFC 2045): a multipart with children, a message inside the mail, or a leaf with content.
 *
 * <p>Content and text are decoded when asked for; text is kept as long as memory is not short, for every reader of a mail asks for it.
 */
public final class Part {

    /** How a part presents itself (RFC 2183). */
    public enum Disposition {
        INLINE,
        ATTACHMENT,
        UNSTATED
    }

    private final List<HeaderField> fields;
    private final PartHeader mime;
    private final Optional<Span> bodySpan;
    private final List<Part> children;
    private final Optional<Message> message;
    private final Supplier<SourceBytes> content;
    private final boolean boxed;
    private final Remembered<SourceText> text = new Remembered<>(this::readText);
    private final Remembered<HtmlText> html = new Remembered<>(() -> HtmlReader.read(text()));

    /**
     * @param fields the part's own header fields; for the root of a message, the message's
     * @param bodySpan the body as it stands, still encoded
     * @param content decodes the body
     * @param boxed whether the part stood in an mbox
     */
    Part(List<HeaderField> fields, PartHeader mime, Optional<Span> bodySpan, List<Part> children, Optional<Message> message,
            Supplier<SourceBytes> content, boolean boxed) {
        this.fields = List.copyOf(fields);
        this.mime = mime;
        this.bodySpan = bodySpan;
        this.children = List.copyOf(children);
        this.message = message;
        this.content = content;
        this.boxed = boxed;
    }

    /**
     * A media type with its parameters (RFC 2045 section 5.1).
     *
     * @param name type and subtype in lower case: {@code text/plain}
     * @param parameters names in lower case, values decoded (RFC 2231)
     */
    public record MediaType(String name, Map<String, String> parameters) {

        public MediaType {
            parameters = Map.copyOf(parameters);
        }

        /** What a part without Content-Type is (RFC 2045 section 5.2). */
        public static final MediaType TEXT_PLAIN = new MediaType("text/plain", Map.of());

        /** Whether the type before the slash is {@code type}. */
        public boolean isOf(String type) {
            return name.startsWith(type.toLowerCase(Locale.ROOT) + "/");
        }

        public Optional<String> parameter(String name) {
            return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    public List<HeaderField> fields() {
        return fields;
    }

    /** The first field of this name. */
    public Optional<HeaderField> field(String name) {
        return fields.stream().filter(field -> field.is(name)).findFirst();
    }

    public MediaType mediaType() {
        return mime.mediaType();
    }

    public boolean is(String mediaTypeName) {
        return mediaType().name().equals(mediaTypeName);
    }

    public Disposition disposition() {
        return mime.disposition();
    }

    /** The name that the sender gave, decoded; never a path to write to. */
    public Optional<String> fileName() {
        return mime.fileName();
    }

    public TransferEncoding encoding() {
        return mime.encoding();
    }

    /** The encoded body in the raw message; empty where there are no such bytes. */
    public Optional<Span> bodySpan() {
        return bodySpan;
    }

    /** The parts of a multipart, in order. */
    public List<Part> children() {
        return children;
    }

    /** The message that this part carries: {@code message/rfc822}, header fields alone, or an attached file that is a mail. */
    public Optional<Message> message() {
        return message;
    }

    public boolean isMultipart() {
        return !children.isEmpty();
    }

    /** Whether this is neither a body to read nor a frame around others: what a mail program shows as a file. */
    public boolean isAttachment() {
        return !isMultipart() && (disposition() == Disposition.ATTACHMENT || !mediaType().isOf("text") || fileName().isPresent());
    }

    /** The body with its transfer encoding undone; decoded anew at each call. */
    public SourceBytes content() {
        return content.get();
    }

    /**
     * The body as text: of a {@code text/*} part in its charset, of any other as its bytes read as text. Where the mail stood in an
     * mbox and the body is not encoded, a line that begins with {@code >From } or {@code >>From } loses one {@code >}, which the
     * box had put there (mboxrd); where a program wrote it, the text shows one less.
     */
    public SourceText text() {
        return text.get();
    }

    private SourceText readText() {
        SourceText read = PartTextReader.read(content(), mediaType()).text();
        boolean encoded = encoding() == TransferEncoding.BASE64 || encoding() == TransferEncoding.QUOTED_PRINTABLE;
        return boxed && !encoded ? PartTextReader.unquoted(read) : read;
    }

    /** The safe reading of a {@code text/html} part. */
    public HtmlText html() {
        return html.get();
    }

    /** This part and all beneath it, frames before what they hold; messages inside are not entered. */
    public List<Part> walk() {
        List<Part> all = new ArrayList<>();
        all.add(this);
        children.forEach(child -> all.addAll(child.walk()));
        return all;
    }
}
