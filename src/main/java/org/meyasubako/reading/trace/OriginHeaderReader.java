package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.OriginStatement.Kind;

/**
 * Reads the fields in which web mail, sending services, PHP and hosting panels say who handed a mail in (SpamAssassin's
 * originating_ip_headers, and what cPanel and PHP write). They are believed by the rule of the Received fields.
 */
final class OriginHeaderReader {

    /** More of them are read in no mail. */
    private static final int MAX_FIELDS = 50;

    private static final int MAX_LENGTH = 500;

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("x-originating-ip", Kind.CLIENT), Map.entry("x-yahoo-post-ip", Kind.CLIENT), Map.entry("x-apparently-from", Kind.CLIENT),
            Map.entry("x-senderip", Kind.CLIENT), Map.entry("x-sender-ip", Kind.CLIENT), Map.entry("x-aol-ip", Kind.CLIENT),
            Map.entry("x-client-ip", Kind.CLIENT), Map.entry("x-eip", Kind.CLIENT),
            Map.entry("x-ms-exchange-crosstenant-originalattributedtenantconnectingip", Kind.CLIENT),
            Map.entry("x-authenticated-user", Kind.ACCOUNT), Map.entry("x-authenticated-sender", Kind.ACCOUNT),
            Map.entry("x-authentication-warning", Kind.SERVER_USER), Map.entry("x-get-message-sender-via", Kind.ACCOUNT),
            Map.entry("x-php-originating-script", Kind.SCRIPT), Map.entry("x-php-script", Kind.SCRIPT), Map.entry("x-source", Kind.SCRIPT),
            Map.entry("x-source-args", Kind.SCRIPT), Map.entry("x-source-dir", Kind.SCRIPT), Map.entry("x-antiabuse", Kind.SERVER_USER));

    private static final CharMatcher PUNCTUATION = CharMatcher.anyOf("[]()<>,;\"' \t");

    private OriginHeaderReader() {}

    /**
     * What the fields say, in their order.
     *
     * @param last index of the last hop that is believed; -1 where nothing is proved
     */
    static List<OriginStatement> read(List<HeaderField> fields, int last) {
        List<OriginStatement> found = new ArrayList<>();
        int hop = -1;
        for (HeaderField field : fields) {
            hop += field.is("Received") ? 1 : 0;
            Optional<Kind> kind = Optional.ofNullable(KINDS.get(field.name().toLowerCase(Locale.ROOT)));
            if (kind.isPresent() && found.size() < MAX_FIELDS) {
                found.add(statement(field, kind.get(), hop < last));
            }
        }
        return found;
    }

    private static OriginStatement statement(HeaderField field, Kind kind, boolean believed) {
        String whole = field.body().text();
        String body = whole.substring(0, Math.min(whole.length(), MAX_LENGTH));
        return new OriginStatement(field.name(), kind, body, address(body), believed, field.span());
    }

    /** The first word that is an address. */
    private static Optional<IpAddress> address(String body) {
        StringBuilder word = new StringBuilder();
        for (char c : (body + " ").toCharArray()) {
            if (!PUNCTUATION.matches(c)) {
                word.append(c);
                continue;
            }
            Optional<IpAddress> address = word.length() < 3 ? Optional.empty() : IpAddress.parse(word.toString());
            if (address.isPresent()) {
                return address;
            }
            word.setLength(0);
        }
        return Optional.empty();
    }
}
