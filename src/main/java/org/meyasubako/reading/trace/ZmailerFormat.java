package org.meyasubako.reading.trace;

import java.util.Optional;

/**
 * ZMailer: {@code from reverse ([address]:port "EHLO name" rhost-flags-OK-OK-OK-OK) by host}; lists driven by Majordomo on such a host
 * begin {@code (majordomo@host) by host via listexpand}.
 */
final class ZmailerFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (line.via().opensWith("listexpand") || line.preamble().commentStarting("majordomo@").isPresent()) {
            draft.format = "majordomo";
            draft.local(Optional.empty());
            return true;
        }
        String peer = from.peerText();
        if (!peer.contains("\"EHLO ") && !peer.contains("\"HELO ") && !peer.contains("rhost-flags")) {
            return false;
        }
        draft.format = "zmailer";
        PeerReader.nameFirst(from, draft);
        return true;
    }
}
