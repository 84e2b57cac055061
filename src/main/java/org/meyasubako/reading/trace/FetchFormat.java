package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Mail fetched from a mailbox: {@code from pop.example [192.0.2.1] by localhost with POP3 (fetchmail-6.4.37) for u (single-drop)}. The
 * name is that of the mailbox server as the user typed it; it stands where others have the HELO.
 */
final class FetchFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        Optional<String> named = line.commentStarting("fetchmail-").map(comment -> "fetchmail")
                .or(() -> line.commentStarting("getmail").map(comment -> "getmail"));
        boolean fetched = draft.with.filter(WithKeyword::isFetching).isPresent();
        if (named.isEmpty() && !fetched) {
            return false;
        }
        PeerReader.heloFirst(from, draft, RdnsState.NOT_LOOKED_UP);
        if (draft.rdns.isEmpty()) {
            draft.rdnsState = RdnsState.NOT_LOOKED_UP;
        }
        draft.role = HopRole.FETCH;
        draft.format = named.orElse("general");
        return true;
    }
}
