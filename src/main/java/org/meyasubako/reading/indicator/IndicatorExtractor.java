package org.meyasubako.reading.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.HtmlText;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.message.SourceText;

/**
 * Finds all indicators of a mail: in its header ({@link HeaderExtractor} says which fields), its texts, its links, its
 * attachments, and in the messages inside it.
 *
 * <p>Of each value the first place of each kind is kept: a URL that stands in the text and in the HTML is there twice, ten times
 * in the text once. Reports in machine-readable parts ({@code message/feedback-report}) are read as text.
 */
public final class IndicatorExtractor {

    /** So many indicators of one mail are kept; to hit the limit is a defect. */
    public static final int MAX_INDICATORS = 20_000;

    private static final List<String> WHOLE = List.of("//", "http:", "https:", "ftp:", "hxxp");
    private static final List<String> INERT = List.of("javascript:", "data:", "cid:");

    private final TextExtractor texts;
    private final HeaderExtractor headers;

    public IndicatorExtractor(UrlNormalizer normalizer) {
        this.texts = new TextExtractor(normalizer);
        this.headers = new HeaderExtractor(texts);
    }

    /** Everything in {@code message} and in the messages inside it. */
    public Indicators extract(Message message) {
        return Indicators.joined(ofMessage(message, Optional.empty()), MAX_INDICATORS);
    }

    /** Everything in the texts, links and attachments of {@code message}, and in the messages inside it. */
    public Indicators extractBody(Message message) {
        return Indicators.joined(ofBody(message, Optional.empty()), MAX_INDICATORS);
    }

    /** Everything that {@code text} names, in its order. */
    public Indicators extract(SourceText text, Where where) {
        return Indicators.joined(Stream.of(texts.extract(text, where)), MAX_INDICATORS);
    }

    /** The targets of the links of an HTML text, and what its shown text names. */
    public Indicators extract(HtmlText html, Where where) {
        return Indicators.joined(ofHtml(html, where), MAX_INDICATORS);
    }

    /** @param inside where everything stands, if the message is one that the mail carries */
    private Stream<Indicators> ofMessage(Message message, Optional<Where> inside) {
        Stream<Indicators> header = headers.extract(message.fields(), inside.orElse(Where.HEADER));
        return Stream.concat(header, ofBody(message, inside));
    }

    private Stream<Indicators> ofBody(Message message, Optional<Where> inside) {
        return message.leaves().stream().flatMap(part -> ofPart(part, inside));
    }

    private Stream<Indicators> ofPart(Part part, Optional<Where> inside) {
        if (part.message().isPresent()) {
            return ofMessage(part.message().get(), Optional.of(Where.REPORTED));
        }
        boolean attached = part.isAttachment() && !isReport(part);
        Where where = inside.orElse(attached ? Where.ATTACHMENT : part.is("text/html") ? Where.HTML : Where.TEXT);
        Stream<Indicators> hash = attached ? Stream.of(Indicators.of(hash(part, where))) : Stream.empty();
        return Stream.concat(hash, ofContent(part, where));
    }

    private Stream<Indicators> ofContent(Part part, Where where) {
        if (part.is("text/html")) {
            return ofHtml(part.html(), where);
        }
        boolean readable = part.mediaType().isOf("text") || isReport(part);
        return readable ? Stream.of(texts.extract(part.text(), where)) : Stream.empty();
    }

    /** Parts that programs write for programs, in lines of names and values (RFC 5965, RFC 3464). */
    private static boolean isReport(Part part) {
        return part.is("message/feedback-report") || part.is("message/delivery-status");
    }

    private static List<Indicator> hash(Part part, Where where) {
        byte[] content = part.content().toByteArray();
        if (content.length == 0) {
            return List.of();
        }
        String digest = Sha256.of(content).hex();
        return List.of(new Indicator(Indicator.Type.HASH, digest, digest, false, where, Optional.empty(), Optional.empty(),
                digest, Optional.empty(), part.bodySpan()));
    }

    private Stream<Indicators> ofHtml(HtmlText html, Where where) {
        Stream<Indicators> links = html.links().stream().map(link -> ofLink(link.target(), where));
        return Stream.concat(links, Stream.of(texts.extract(html.shownText(), where)));
    }

    /**
     * A target with a scheme is a URL as a whole; any other may still name a host or a mailbox ({@code mailto:}, a bare name).
     */
    private Indicators ofLink(SourceText target, Where where) {
        String start = target.text().strip().toLowerCase(Locale.ROOT);
        if (WHOLE.stream().anyMatch(start::startsWith)) {
            return Indicators.of(texts.link(target, where));
        }
        return INERT.stream().anyMatch(start::startsWith) ? Indicators.of(List.of()) : texts.extract(target, where);
    }
}
