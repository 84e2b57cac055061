package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Courier: {@code from HELO (reverse [::ffff:192.0.2.1]) (AUTH: LOGIN u, TLS...) by host with esmtp}; {@code softdnserr} stands where
 * asking for the reverse name failed. Its id follows the date.
 */
final class CourierFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean mapped = from.peer().filter(peer -> ReceivedLine.contains(peer.text(), "[::ffff:")).isPresent();
        boolean marked = from.plain().stream().anyMatch(text -> text.startsWith("AUTH: ") || text.startsWith("TLS: "))
                || from.peer().flatMap(PeerComment::name).filter("softdnserr"::equals).isPresent();
        // Other programs on IPv6 sockets write mapped addresses too; Courier names no program behind its host.
        if ((!mapped && !marked) || !line.clause("by").comments().isEmpty()) {
            return false;
        }
        draft.format = "courier";
        PeerReader.heloFirst(from, draft, RdnsState.NONE);
        return true;
    }
}
