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
    private static final Pattern VERSION = Pattern.compile("(?:SMI-|AIX|Switch-|Sentrion-MTA-|NeXT-|Build [0-9]{1,4} )?"
            + "[0-9]{1,2}\\.[0-9A-Za-z.+ -]{0,40}(?: \\([^)]{1,24}\\))?/[^;]{1,120}|[VR][0-9]{1,2}/cf|3\\.[0-9]W[0-9a-zA-Z.-]{0,20}");

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean version = namesVersion(line) || line.by().mentions("sendmail, inc");
        boolean doubtful = ReceivedLine.contains(from.peerText(), "may be forged");
        Optional<String> user = line.preamble().commentStarting("from ");
        if (!version && !doubtful && user.isEmpty()) {
            return false;
        }
        draft.format = "sendmail";
        PeerReader.heloFirst(from, draft, RdnsState.NONE);
        boolean toItself = draft.ip.isEmpty() && !draft.impossibleAddress && from.name().filter("localhost"::equals).isPresent();
        if (user.isPresent() || toItself) {
            draft.local(user.map(comment -> localPart(comment.substring(5))).or(() -> submitter(from)));
            draft.ident = Optional.empty();
        }
        return true;
    }

    /** HP-UX puts it behind the protocol, SunOS behind the id. */
    private static boolean namesVersion(ReceivedLine line) {
        for (String comment : line.comments()) {
            boolean likely = comment.length() <= 160 && (comment.indexOf('/') > 0 || comment.startsWith("3."));
            if (likely && VERSION.matcher(comment).matches()) {
                return true;
            }
        }
        return false;
    }

    /** {@code from localhost (u@localhost)}: a user spoke SMTP with the program by its standard input. */
    private static Optional<String> submitter(FromPart from) {
        return from.plain().stream().filter(text -> text.endsWith("@localhost")).map(SendmailFormat::localPart).findFirst();
    }

    private static String localPart(String address) {
        int at = address.lastIndexOf('@');
        return at > 0 ? address.substring(0, at) : address;
    }
}
