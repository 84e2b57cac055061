package org.meyasubako.reading.trace;

/**
 * IronPort: {@code from reverse (HELO name) ([address]) by host with ESMTP/TLS/AES256-SHA; 3 Mar 2026 ...}, like qmail but with the
 * address in brackets and the cipher behind the keyword.
 */
final class IronportFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean cipher = line.clause("with").words().stream().anyMatch(word -> ReceivedLine.contains(word, "/tls/"));
        boolean greeted = line.clause("from").comments().stream().anyMatch(comment -> comment.startsWith("HELO "))
                && from.peer().filter(peer -> peer.text().startsWith("[")).isPresent()
                && line.comments().stream().noneMatch(comment -> ReceivedLine.startsWith(comment, "envelope-sender"));
        if ((!cipher && !greeted) || draft.by.isEmpty() || !line.clause("by").comments().isEmpty()) {
            return false;
        }
        draft.format = "ironport";
        PeerReader.nameFirst(from, draft);
        return true;
    }
}
