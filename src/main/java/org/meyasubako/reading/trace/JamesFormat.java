package org.meyasubako.reading.trace;

/**
 * Apache James puts the reverse name first, the greeting into a comment and the address into the next: {@code from reverse (EHLO name)
 * ([address]) by host (JAMES SMTP Server 2.3.2) with SMTP ID 12}. Without a reverse name the address stands there too.
 */
final class JamesFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (draft.by.isEmpty() || !line.by().mentions("james")) {
            return false;
        }
        draft.format = "james";
        PeerReader.nameFirst(from, draft);
        return true;
    }
}
