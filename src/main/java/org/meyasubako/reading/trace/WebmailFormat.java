package org.meyasubako.reading.trace;

import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.HopRole;

/**
 * Mail handed in by a browser: SquirrelMail, IMP and Horde, Roundcube, Yahoo, Gmail, Hotmail and whoever writes {@code with HTTP}.
 * The address is a person's.
 */
final class WebmailFormat implements ReceivedFormat {

    /** How comments begin, and whose they are. */
    private static final Map<String, String> COMMENTS = Map.of(
            "CommuniGate", "communigate", "SquirrelMail", "squirrelmail", "IMP", "imp", "Horde", "horde",
            "HTTP/1", "roundcube", "HTTP/2", "roundcube", "Roundcube", "roundcube", "RainLoop", "rainloop");

    /** Where by-hosts end, and whose they are. */
    private static final Map<String, String> HOSTS = Map.of(
            "yahoo.com", "yahoo", "yahoo.co.jp", "yahoo", "yahoo.net", "yahoo",
            "google.com", "gmail", "hotmail.msn.com", "hotmail", "hotmail.com", "hotmail");

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean http = draft.with.filter(WithKeyword::isHttp).isPresent();
        boolean viaHttp = line.clause("via").word().filter(via -> via.equalsIgnoreCase("HTTP")).isPresent();
        boolean browser = http || viaHttp || line.commentStarting("SquirrelMail").isPresent();
        if (!browser || ExchangeFormat.isBetweenServers(line, from, draft)) {
            return false;
        }
        draft.format = named(line).or(() -> hosted(draft)).orElse("general");
        draft.role = HopRole.WEBMAIL;
        draft.auth = true;
        if (from.name().filter(name -> name.endsWith(" named unknown")).isPresent()) {
            // Gmail's API: a project number stands where others name a host.
            draft.authUser = from.name().map(name -> name.substring(0, name.indexOf(' ')));
        } else {
            PeerReader.browser(from, draft);
        }
        return true;
    }

    private static Optional<String> named(ReceivedLine line) {
        return COMMENTS.entrySet().stream()
                .filter(entry -> line.commentStarting(entry.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> hosted(ReceivedDraft draft) {
        return HOSTS.entrySet().stream()
                .filter(entry -> draft.by.filter(by -> HostSuffix.matches(by, entry.getKey())).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> draft.by.filter(by -> GmailFormat.isInternalName(by, draft)).map(by -> "gmail"));
    }
}
