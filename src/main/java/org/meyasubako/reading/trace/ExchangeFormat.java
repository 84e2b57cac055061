package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Exchange, Microsoft 365 and the mail service of Windows: {@code from HELO (address) by host (address) with Microsoft SMTP Server},
 * {@code with mapi}, {@code with Microsoft SMTPSVC(6.0)}. They look up no reverse name, and {@code id} is their version.
 */
final class ExchangeFormat implements ReceivedFormat {

    private static final List<String> INTERNET_MAIL_SERVICE = List.of("Internet", "Mail", "Service");

    private static final CharMatcher VERSION = CharMatcher.inRange('0', '9').or(CharMatcher.is('.'));

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        List<String> with = line.with().words();
        boolean microsoft = with.contains("Microsoft") || with.contains("mapi")
                || with.contains("ShadowRedundancy") || line.commentStarting("Microsoft Exchange").isPresent()
                || line.with().words().equals(INTERNET_MAIL_SERVICE);
        if (!microsoft && !isBetweenServers(line, from, draft)) {
            return false;
        }
        draft.format = "exchange";
        draft.id = draft.id.filter(id -> !with.contains("Microsoft") || !VERSION.matchesAllOf(id));
        if (from.name().filter("mail pickup service"::equals).isPresent()) {
            draft.local(Optional.empty());
            return true;
        }
        PeerReader.heloFirst(from, draft, RdnsState.NOT_LOOKED_UP);
        if (draft.tls.isEmpty()) {
            draft.tls = Optional.of("TLS").filter(tls -> line.comments().contains("TLS") || saysOverTls(line));
        }
        return true;
    }

    /** Exchange's hosts hand mail to each other {@code with HTTPS}, often {@code via} a third one: no browser has a part in it. */
    static boolean isBetweenServers(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (!draft.isHttp()) {
            return false;
        }
        boolean cloud = draft.isBy("outlook.com") && from.hostName().filter(name -> HostSuffix.matches(name, "outlook.com")).isPresent();
        return cloud || (!line.via().isMissing() && line.commentStarting("HTTP/").isEmpty());
    }

    /** {@code by host over TLS secured channel with Microsoft SMTPSVC}. */
    private static boolean saysOverTls(ReceivedLine line) {
        List<String> by = line.by().words();
        return by.contains("over") && by.contains("TLS");
    }
}
