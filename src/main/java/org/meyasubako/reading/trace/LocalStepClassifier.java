package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.trace.ReceivedField.HopRole;

/**
 * Finds the lines that record a step within one host: handed in or delivered locally, over a socket, through a content filter. Such a
 * line is visible and is no hop between hosts.
 */
final class LocalStepClassifier {

    private static final Set<String> BY_HAND = Set.of("LOCAL", "BSMTP");

    private static final Set<String> LMTP = Set.of("LMTP", "LMTPS", "LMTPA", "LMTPSA");

    private LocalStepClassifier() {}

    static void mark(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (draft.role == HopRole.SMTP && !draft.impossibleAddress && (isFilter(line) || (draft.ip.isEmpty() && isWithin(line, draft)))) {
            boolean named = draft.with.filter("LOCAL"::equals).isPresent();
            // A name with a dot is a host's, no user's.
            draft.local(named ? from.hostName().filter(name -> name.indexOf(' ') < 0 && name.indexOf('.') < 0) : Optional.empty());
        }
    }

    /** A filter repeats the peer's address that the mail server told it. */
    private static boolean isFilter(ReceivedLine line) {
        // A comment with an address speaks of a host that may be called so.
        boolean amavis = line.by().comments().stream().anyMatch(comment -> ReceivedLine.startsWith(comment, "amavis") && comment.indexOf('[') < 0);
        return amavis || line.commentStarting("peer crosscheck").isPresent()
                || line.with().words().contains("Novell_GroupWise");
    }

    private static boolean isWithin(ReceivedLine line, ReceivedDraft draft) {
        boolean spool = line.via().opensWith("spool") || line.with().words().contains("spool");
        boolean handled = draft.with.filter(BY_HAND::contains).isPresent() || (draft.with.filter(LMTP::contains).isPresent() && isSelf(line, draft));
        return spool || handled || isOwnMake(line, draft) || (draft.with.isEmpty() && isChannel(draft))
                || line.from().mentions("[local]");
    }

    /** Without from and with, a program that names itself made the mail; a bare host, id or not, may be hiding its peer. */
    private static boolean isOwnMake(ReceivedLine line, ReceivedDraft draft) {
        boolean nobody = draft.by.isPresent() && line.from().isMissing() && line.with().isMissing() && line.preamble().isEmpty();
        return nobody && !line.by().comments().isEmpty();
    }

    /** The host to itself, or a channel of PMDF and its heirs: {@code from process-daemon.host by host (Oracle ...)}. */
    private static boolean isChannel(ReceivedDraft draft) {
        return draft.helo.filter(name -> name.equals("localhost") || ReceivedLine.contains(name, "-daemon")).isPresent();
    }

    /** Delivery over a socket, by Dovecot, or to the own name; another name or an address made illegible means another host. */
    private static boolean isSelf(ReceivedLine line, ReceivedDraft draft) {
        if (line.from().commentStarting("LHLO ").isPresent()) {
            return false;
        }
        return draft.helo.isEmpty() || draft.helo.get().equals("localhost") || line.from().mentions("socket")
                || line.by().commentStarting("Dovecot").isPresent() || draft.helo.get().equalsIgnoreCase(draft.by.orElse(""));
    }
}
