package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;

/**
 * qmail-scanner and its children: {@code from u@shop.example by gate.example by uid 510 with qmail-scanner-1.14 (...)}. The word behind
 * {@code from} is the envelope sender, the number the user that ran the scanner.
 */
final class ScannerFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        Optional<String> with = line.with().word();
        if (with.filter(word -> ReceivedLine.contains(word, "-scanner")).isEmpty() || from.address().isPresent()) {
            return false;
        }
        draft.format = "qmail-scanner";
        draft.envelopeFrom = draft.envelopeFrom.or(from::name);
        List<String> user = line.secondClause("by").words();
        draft.local(user.size() == 2 && user.getFirst().equals("uid") ? Optional.of(user.getLast()) : Optional.empty());
        return true;
    }
}
