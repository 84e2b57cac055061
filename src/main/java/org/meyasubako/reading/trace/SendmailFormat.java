package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * sendmail and what descends from it: {@code from HELO (reverse [address] (may be forged)) by host (8.15.2/8.15.2) with ESMTP id ...};
 * {@code (from u@localhost) by host (8.14.7/8.14.7/Submit)} names the Unix user who handed the mail in.
 */
final class SendmailFormat implements ReceivedFormat {

    /** Program and configuration version, joined by a slash; Japanese sites write {@code V8/cf}. */
    private static final Pattern VERSION = Pattern.compile("(?:SMI-|AIX|V)?[0-9][0-9A-Za-z.+ -]{0,40}(?: \\([^)]{1,24}\\))?/[^;]{1,120}");

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean version = line.comments().stream().anyMatch(SendmailFormat::isVersion)
                && line.clause("by").comments().stream().anyMatch(comment -> isVersion(comment) || comment.contains("endmail"));
        boolean doubtful = from.peer().filter(peer -> ReceivedLine.contains(peer.text(), "may be forged")).isPresent();
        Optional<String> user = line.preamble().comment().filter(comment -> comment.startsWith("from "));
        if (!version && !doubtful && user.isEmpty()) {
            return false;
        }
        draft.format = "sendmail";
        PeerReader.heloFirst(from, draft, RdnsState.NONE);
        boolean toItself = draft.ip.isEmpty() && from.name().filter("localhost"::equals).isPresent();
        if (user.isPresent() || toItself) {
            draft.local(user.map(comment -> localPart(comment.substring(5))));
        }
        return true;
    }

    private static boolean isVersion(String comment) {
        return comment.length() <= 160 && VERSION.matcher(comment).matches();
    }

    private static String localPart(String address) {
        int at = address.lastIndexOf('@');
        return at > 0 ? address.substring(0, at) : address;
    }
}
