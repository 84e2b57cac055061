package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Courier: {@code from HELO (reverse [::ffff:192.0.2.1]) (AUTH: LOGIN u, TLS...) by host with esmtp}; {@code softdnserr} stands where
 * asking for the reverse name failed. Its id follows the date.
 */
final class CourierFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (!line.by().comments().isEmpty() || (!isMarked(line, from) && !isMapped(from, draft))) {
            return false;
        }
        draft.format = "courier";
        PeerReader.heloFirst(from, draft, RdnsState.NOT_LOOKED_UP);
        return true;
    }

    private static boolean isMarked(ReceivedLine line, FromPart from) {
        return line.from().commentStarting("AUTH: ").isPresent() || line.from().commentStarting("TLS: ").isPresent()
                || from.peerText().startsWith("softdnserr ");
    }

    /** Other programs on IPv6 sockets write mapped addresses too; Courier puts no id in front of the date, and its own has two dots. */
    private static boolean isMapped(FromPart from, ReceivedDraft draft) {
        return ReceivedLine.contains(from.peerText(), "[::ffff:") && draft.id.filter(id -> id.indexOf('.') == id.lastIndexOf('.')).isEmpty();
    }
}
