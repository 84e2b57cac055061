package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.ReceivedField.HopRole;

/** The last resort: an address anywhere in front of the by clause of a line that has no from clause. */
final class StrayAddressReader {

    private StrayAddressReader() {}

    static void read(ReceivedLine line, ReceivedDraft draft) {
        if (draft.ip.isPresent() || draft.role != HopRole.SMTP || !line.from().isMissing()) {
            return;
        }
        Clause preamble = line.preamble();
        List<PeerComment> comments = preamble.comments().stream().map(PeerComment::read).filter(PeerComment::hasAddress).toList();
        Optional<WrittenAddress> word = preamble.words().stream().map(WrittenAddress::read).flatMap(Optional::stream).findFirst();
        draft.ip = Stream.concat(comments.stream().map(PeerComment::ip), word.map(WrittenAddress::ip).stream())
                .flatMap(Optional::stream)
                .findFirst();
    }
}
