package org.meyasubako.reading.trace;

/**
 * IronPort: {@code from reverse (HELO name) ([address]) by host with ESMTP/TLS/AES256-SHA; 3 Mar 2026 ...}, like qmail but with the
 * address in brackets and the cipher behind the keyword.
 */
final class IronportFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean bareHost = draft.by.isPresent() && line.by().comments().isEmpty();
        if (!bareHost || (!namesCipher(line) && !greetsInComment(line, from))) {
            return false;
        }
        draft.format = "ironport";
        PeerReader.nameFirst(from, draft);
        return true;
    }

    private static boolean namesCipher(ReceivedLine line) {
        for (String word : line.with().words()) {
            if (ReceivedLine.contains(word, "/tls/")) {
                return true;
            }
        }
        return false;
    }

    private static boolean greetsInComment(ReceivedLine line, FromPart from) {
        return line.id().isMissing() && from.peerText().startsWith("[") && line.from().commentStarting("HELO ").isPresent()
                && line.commentStarting("envelope-sender").isEmpty();
    }
}
