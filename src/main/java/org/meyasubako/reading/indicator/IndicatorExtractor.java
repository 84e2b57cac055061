package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.HtmlText;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.message.SourceText;

/**
 * Finds all indicators of a mail: in its header ({@link HeaderExtractor} says which fields), its texts, its links, its attachments, and
 * in the messages inside it.
 *
 * <p>Of each value the first place of each kind is kept: a URL that stands in the text and in the HTML is there twice, ten times in
 * the text once. Reports in machine-readable parts ({@code message/feedback-report}) are read as text.
 */
public final class IndicatorExtractor {

    /** So many indicators of one mail are kept; to hit the limit is a defect. */
    public static final int MAX_INDICATORS = 20_000;

    private final TextExtractor texts;
    private final HeaderExtractor headers;

    public IndicatorExtractor(UrlNormalizer normalizer) {
        this.texts = new TextExtractor(normalizer);
        this.headers = new HeaderExtractor(texts);
    }

    /** Everything in {@code message} and in the messages inside it. */
    public Indicators extract(Message message) {
        return collected(ofMessage(message, Optional.empty()));
    }

    /** Everything that {@code text} names, in its order, each value once. */
    public List<Indicator> extract(SourceText text, Where where) {
        return collected(texts.extract(text, where).stream()).all();
    }

    /** The targets of the links of an HTML text, and what its shown text names. */
    public List<Indicator> extract(HtmlText html, Where where) {
        return collected(ofHtml(html, where)).all();
    }

    private record Place(Indicator.Type type, String value, Where where) {}

    private static Indicators collected(Stream<Indicator> found) {
        Map<Place, Indicator> first = new LinkedHashMap<>();
        boolean cut = found.anyMatch(one -> {
            first.putIfAbsent(new Place(one.type(), one.value(), one.where()), one);
            return first.size() > MAX_INDICATORS;
        });
        List<Indicator> all = new ArrayList<>(first.values());
        return cut ? new Indicators(all.subList(0, MAX_INDICATORS), List.of(Defect.of("INDICATORS_CUT"))) : new Indicators(all, List.of());
    }

    /** @param inside where everything stands, if the message is one that the mail carries */
    private Stream<Indicator> ofMessage(Message message, Optional<Where> inside) {
        Stream<Indicator> header = headers.extract(message.fields(), inside.orElse(Where.HEADER));
        return Stream.concat(header, message.leaves().stream().flatMap(part -> ofPart(part, inside)));
    }

    private Stream<Indicator> ofPart(Part part, Optional<Where> inside) {
        if (part.message().isPresent()) {
            return ofMessage(part.message().get(), Optional.of(Where.REPORTED));
        }
        boolean attached = part.isAttachment() && !isReport(part);
        Where where = inside.orElse(attached ? Where.ATTACHMENT : part.is("text/html") ? Where.HTML : Where.TEXT);
        Stream<Indicator> hash = attached ? hash(part, where).stream() : Stream.empty();
        if (part.is("text/html")) {
            return Stream.concat(hash, ofHtml(part.html(), where));
        }
        return part.mediaType().isOf("text") || isReport(part) ? Stream.concat(hash, texts.extract(part.text(), where).stream()) : hash;
    }

    /** Parts that programs write for programs, in lines of names and values (RFC 5965, RFC 3464). */
    private static boolean isReport(Part part) {
        return part.is("message/feedback-report") || part.is("message/delivery-status");
    }

    private static Optional<Indicator> hash(Part part, Where where) {
        byte[] content = part.content().toByteArray();
        if (content.length == 0) {
            return Optional.empty();
        }
        String digest = Sha256.of(content).hex();
        return Optional.of(new Indicator(Indicator.Type.HASH, digest, digest, false, where, Optional.empty(), Optional.empty(), digest,
                Optional.empty(), part.bodySpan()));
    }

    private Stream<Indicator> ofHtml(HtmlText html, Where where) {
        Stream<Indicator> links = html.links().stream().flatMap(link -> ofLink(link.target(), where).stream());
        return Stream.concat(links, texts.extract(html.shownText(), where).stream());
    }

    /** A target with a scheme is a URL as a whole; any other may still name a host or a mailbox ({@code mailto:}, a bare name). */
    private List<Indicator> ofLink(SourceText target, Where where) {
        String start = target.text().strip().toLowerCase(Locale.ROOT);
        boolean whole = start.startsWith("//") || start.startsWith("http:") || start.startsWith("https:") || start.startsWith("ftp:")
                || start.startsWith("hxxp");
        if (whole) {
            return texts.link(target, where);
        }
        boolean inert = start.startsWith("javascript:") || start.startsWith("data:") || start.startsWith("cid:");
        return inert ? List.of() : texts.extract(target, where);
    }
}
