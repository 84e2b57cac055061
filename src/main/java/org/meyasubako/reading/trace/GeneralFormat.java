package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/** The grammar of RFC 5321 section 4.4 with what all programs share; takes every line. */
final class GeneralFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        PeerReader.heloOrSender(from, draft, RdnsState.NOT_LOOKED_UP);
        return true;
    }
}
