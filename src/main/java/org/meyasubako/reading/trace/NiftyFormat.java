package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/** nifty: {@code from HELO([address]) by ifmta0007.example with ESMTP id ...}, without a space before the parenthesis. */
final class NiftyFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (!from.glued() || !from.peerText().startsWith("[") || !line.by().comments().isEmpty()) {
            return false;
        }
        draft.format = "nifty";
        PeerReader.heloFirst(from, draft, RdnsState.NOT_LOOKED_UP);
        return true;
    }
}
