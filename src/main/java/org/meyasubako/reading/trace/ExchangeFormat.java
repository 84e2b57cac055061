package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Exchange, Microsoft 365 and the mail service of Windows: {@code from HELO (address) by host (address) with Microsoft SMTP Server},
 * {@code with mapi}, {@code with Microsoft SMTPSVC(6.0)}. They look up no reverse name, and {@code id} is their version.
 */
final class ExchangeFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        List<String> with = line.clause("with").words();
        boolean microsoft = with.contains("Microsoft") || draft.with.filter("MAPI"::equals).isPresent()
                || line.commentStarting("Microsoft Exchange").isPresent();
        if (!microsoft && !isBetweenServers(line, from, draft)) {
            return false;
        }
        draft.format = "exchange";
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
        boolean http = draft.with.filter(WithKeyword::isHttp).isPresent();
        boolean cloud = draft.by.filter(by -> HostSuffix.matches(by, "outlook.com")).isPresent()
                && from.hostName().filter(name -> HostSuffix.matches(name, "outlook.com")).isPresent();
        return http && (line.has("via") || cloud);
    }

    /** {@code by host over TLS secured channel with Microsoft SMTPSVC}. */
    private static boolean saysOverTls(ReceivedLine line) {
        List<String> by = line.clause("by").words();
        return by.contains("over") && by.contains("TLS");
    }
}
