package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;

/**
 * Obtuse's smtpd, a proxy: {@code from reverse(192.0.2.1), claiming to be "HELO" via SMTP by host, id smtpdE13080}; without a claim the
 * greeting is not told.
 */
final class ObtuseFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (!from.glued() || draft.id.filter(id -> id.startsWith("smtpd")).isEmpty() || !line.via().opensWith("SMTP")) {
            return false;
        }
        draft.format = "obtuse";
        PeerReader.nameFirst(from, draft);
        List<String> words = line.from().words();
        int claim = words.indexOf("claiming");
        draft.helo = claim >= 0 && claim + 3 < words.size() ? PeerReader.greeting(Optional.of(words.get(claim + 3))) : Optional.empty();
        return true;
    }
}
