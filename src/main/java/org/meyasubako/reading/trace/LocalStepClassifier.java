package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.ReceivedField.HopRole;

/**
 * Finds the lines that record a step within one host: handed in or delivered locally, over a socket, through a content filter. Such a
 * line is visible and is no hop between hosts; one that names a public peer is never taken for one.
 */
final class LocalStepClassifier {

    private static final Set<String> WITHIN = Set.of("LOCAL", "BSMTP", "LMTP", "LMTPS", "LMTPA", "LMTPSA");

    private LocalStepClassifier() {}

    static void mark(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean remote = draft.ip.flatMap(SpecialPurpose::of).filter(SpecialPurpose::isInternal).isEmpty() && draft.ip.isPresent();
        if (draft.role != HopRole.SMTP || remote || draft.impossibleAddress) {
            return;
        }
        if (isFilter(line) || (draft.ip.isEmpty() && isWithin(line, draft))) {
            boolean named = draft.with.filter("LOCAL"::equals).isPresent();
            draft.local(named ? from.hostName().filter(name -> name.indexOf(' ') < 0) : Optional.empty());
        }
    }

    private static boolean isFilter(ReceivedLine line) {
        List<String> with = line.clause("with").words();
        return line.commentStarting("amavisd").isPresent() || line.commentStarting("peer crosscheck").isPresent()
                || with.stream().anyMatch(word -> ReceivedLine.contains(word, "scanner") || word.equals("Novell_GroupWise"));
    }

    private static boolean isWithin(ReceivedLine line, ReceivedDraft draft) {
        boolean spool = line.clause("via").word().filter("spool"::equals).isPresent() || line.clause("with").words().contains("spool");
        // A program that names itself and no peer made the mail; a bare host may be hiding its peer.
        boolean itself = draft.by.isPresent() && !line.clause("by").comments().isEmpty()
                && !line.has("from") && !line.has("with") && line.preamble().isEmpty();
        return spool || itself || draft.with.filter(WITHIN::contains).isPresent();
    }
}
