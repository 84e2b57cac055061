package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Span;

/**
 * One node of the MIME tree (RFC 2045): a multipart with children, a message inside the mail, or a leaf with content.
 *
 * <p>Content and text are decoded when asked for, and not kept.
 */
public final class Part {

    /** How a part presents itself (RFC 2183). */
    public enum Disposition {
        INLINE,
        ATTACHMENT,
        UNSTATED
    }

    private final PartHeader header;
    private final SourceBytes body;
    private final List<Part> children;
    private final Optional<Message> message;
    private final Framing framing;
    private final MessageLimits limits;

    /**
     * @param header what the part's own fields say; of the root of a message, the message's
     * @param body as it stands, still encoded
     */
    Part(PartHeader header, SourceBytes body, List<Part> children, Optional<Message> message, Framing framing, MessageLimits limits) {
        this.header = header;
        this.body = body;
        this.children = List.copyOf(children);
        this.message = message;
        this.framing = framing;
        this.limits = limits;
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
        return header.fields();
    }

    /** The first field of this name. */
    public Optional<HeaderField> field(String name) {
        return header.fields().stream().filter(field -> field.is(name)).findFirst();
    }

    public MediaType mediaType() {
        return header.mediaType();
    }

    /** Whether the part has this media type, given in lower case. */
    public boolean is(String mediaTypeName) {
        return mediaType().name().equals(mediaTypeName);
    }

    public Disposition disposition() {
        return header.disposition();
    }

    /** The name that the sender gave; never a path to write to. */
    public Optional<String> fileName() {
        return header.fileName();
    }

    public TransferEncoding encoding() {
        return header.encoding();
    }

    /** The encoded body in the raw message; empty where there are no such bytes. */
    public Optional<Span> bodySpan() {
        return body.span();
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

    /** The body with its transfer encoding undone, up to the limit; decoded anew at each call. */
    public SourceBytes content() {
        return TransferDecoder.decode(body.slice(0, Math.min(body.length(), limits.decoded())), encoding());
    }

    /** The body as text in its charset; of a part that is no text, its bytes read as text. Decoded anew at each call. */
    public SourceText text() {
        SourceBytes content = content();
        byte[] bytes = content.view();
        Optional<String> label = mediaType().parameter("charset").or(() -> is("text/html") ? HtmlCharset.find(bytes) : Optional.empty());
        SourceText text = TextDecoder.decode(content, CharsetResolver.resolve(bytes, label));
        return framing == Framing.MBOX ? MailboxQuoting.undo(text) : text;
    }

    /** The safe reading of a {@code text/html} part. Made anew at each call. */
    public HtmlText html() {
        return HtmlReader.read(text());
    }

    /** This part and all beneath it, frames before what they hold; messages inside are not entered. */
    public List<Part> walk() {
        List<Part> all = new ArrayList<>();
        all.add(this);
        children.forEach(child -> all.addAll(child.walk()));
        return all;
    }
}
