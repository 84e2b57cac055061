package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/** Amazon SES receiving: {@code from HELO (reverse [address]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id ...}. */
final class SesFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean amazon = draft.isBy("amazonses.com")
                || (draft.isBy("amazonaws.com") && ReceivedLine.startsWith(draft.by.orElse(""), "inbound-smtp."));
        if (!amazon) {
            return false;
        }
        draft.format = "ses";
        PeerReader.heloFirst(from, draft, RdnsState.NONE);
        return true;
    }
}
