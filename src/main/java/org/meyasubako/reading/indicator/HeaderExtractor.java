package org.meyasubako.reading.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.SourceText;

/**
 * Takes from a header what says who sent and where from: the senders' addresses, the addresses of hosts in trace fields, URLs in
 * the fields that hold such, the domain that signed.
 *
 * <p>Left out are recipients ({@code To}, {@code Cc}, {@code Delivered-To}), who are victims or complainants, and message
 * identifiers, which name no mailbox. Of a {@code Received} field only addresses are taken: what its names are worth is the hop
 * chain's to say.
 */
final class HeaderExtractor {

    private static final Set<String> SENDER_FIELDS = Set.of(
            "from", "sender", "reply-to", "return-path", "errors-to", "resent-from", "resent-sender", "resent-reply-to",
            "x-sender", "x-envelope-from", "x-apparently-from", "x-authenticated-sender", "disposition-notification-to");

    /** Fields in which hosts and programs write the client's address (domain knowledge of SpamAssassin's originating headers). */
    private static final Set<String> ADDRESS_FIELDS = Set.of(
            "received", "x-received", "x-originating-ip", "x-yahoo-post-ip", "x-senderip", "x-sender-ip", "x-aol-ip",
            "x-source-ip", "x-client-ip", "x-remote-ip", "x-ms-exchange-crosstenant-originalattributedtenantconnectingip",
            "x-forefront-antispam-report", "received-spf", "x-php-script");

    private static final Set<String> TEXT_FIELDS = Set.of("subject", "list-unsubscribe", "x-php-script");

    private final TextExtractor texts;

    HeaderExtractor(TextExtractor texts) {
        this.texts = texts;
    }

    Stream<Indicators> extract(List<HeaderField> fields, Where where) {
        return fields.stream().flatMap(field -> extract(field, where));
    }

    private Stream<Indicators> extract(HeaderField field, Where where) {
        String name = field.name().toLowerCase(Locale.ROOT);
        boolean sender = SENDER_FIELDS.contains(name);
        boolean address = ADDRESS_FIELDS.contains(name);
        boolean text = TEXT_FIELDS.contains(name);
        if (name.equals("dkim-signature")) {
            return Stream.of(Indicators.of(signer(field.body(), where)));
        }
        if (!sender && !address && !text) {
            return Stream.empty();
        }
        boolean asWritten = field.text().equals(field.body().text());
        SourceText read = asWritten ? field.body() : SourceText.of(field.text());
        Indicators found = text ? texts.extract(read, where) : texts.extractWithoutWeb(read, where);
        // Of words that had to be decoded only the whole field has a place.
        return Stream.of(found.only(one -> switch (one.type()) {
            case EMAIL -> sender || text;
            case IP -> address || text;
            case URL, DOMAIN -> text;
            case HASH -> false;
        }, one -> asWritten ? one : one.within(field.span())));
    }

    /** The signing domain, tag {@code d} (RFC 6376 section 3.5). */
    private List<Indicator> signer(SourceText body, Where where) {
        String text = body.text();
        int from = 0;
        while (from < text.length()) {
            int semicolon = text.indexOf(';', from);
            int end = semicolon < 0 ? text.length() : semicolon;
            String tag = text.substring(from, end);
            int equals = tag.indexOf('=');
            if (equals > 0 && tag.substring(0, equals).strip().equals("d")) {
                return texts.domain(body.slice(from + equals + 1, end).strip(), where).stream().toList();
            }
            from = end + 1;
        }
        return List.of();
    }
}
