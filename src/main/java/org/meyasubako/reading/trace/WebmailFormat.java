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
            "Active!", "active-mail", "CommuniGate", "communigate", "SquirrelMail", "squirrelmail", "IMP", "imp", "Horde", "horde",
            "HTTP/1", "roundcube", "HTTP/2", "roundcube", "Roundcube", "roundcube",
            "RainLoop", "rainloop");

    /** Where by-hosts end, and whose they are. */
    private static final Map<String, String> HOSTS = Map.of(
            "yahoo.com", "yahoo", "yahoo.co.jp", "yahoo", "yahoo.net", "yahoo",
            "google.com", "gmail", "hotmail.msn.com", "hotmail", "hotmail.com", "hotmail", "mailgun.net", "mailgun");

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean browser = draft.isHttp() || line.via().opensWith("HTTP") || line.commentStarting("SquirrelMail").isPresent()
                || line.by().commentStarting("via HTTP").isPresent()
                || line.with().words().contains("WebMail");
        if (!browser || ExchangeFormat.isBetweenServers(line, from, draft)) {
            return false;
        }
        draft.format = line.with().words().contains("MailEnable") ? "mailenable" : named(line).or(() -> hosted(draft)).orElse("general");
        draft.role = HopRole.WEBMAIL;
        draft.auth = true;
        if (from.name().filter(name -> name.endsWith(" named unknown")).isPresent()) {
            // Gmail's API: a project number stands where others name a host.
            draft.authUser = from.name().map(name -> name.substring(0, name.indexOf(' ')));
        } else {
            PeerReader.browser(from, draft);
            // Roundcube may write the browser's name and address enciphered: a word without a dot.
            draft.helo = draft.helo.filter(name -> name.indexOf('.') > 0);
        }
        return true;
    }

    private static Optional<String> named(ReceivedLine line) {
        for (String comment : line.comments()) {
            for (Map.Entry<String, String> entry : COMMENTS.entrySet()) {
                if (ReceivedLine.startsWith(comment, entry.getKey())) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> hosted(ReceivedDraft draft) {
        return HOSTS.entrySet().stream()
                .filter(entry -> draft.isBy(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> draft.by.filter(by -> GmailFormat.isInternalName(by, draft)).map(by -> "gmail"));
    }
}
