package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * SendGrid: {@code from MjA3 (unknown) by ismtpd-1 (SG) with HTTP id ...}. Over HTTP the word behind {@code from} is the account number
 * in base64, never a HELO.
 */
final class SendgridFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        String by = draft.by.orElse("");
        if (!ReceivedLine.startsWith(by, "ismtpd") && !ReceivedLine.startsWith(by, "geopod-ismtpd") && !ReceivedLine.startsWith(by, "recvd-") && !draft.isBy("sendgrid.net")) {
            return false;
        }
        draft.format = "sendgrid";
        PeerReader.heloFirst(from, draft, RdnsState.NONE);
        if (draft.isHttp()) {
            draft.role = HopRole.WEBMAIL;
            draft.authUser = draft.authUser.or(from::hostName);
            draft.helo = Optional.empty();
        }
        return true;
    }
}
