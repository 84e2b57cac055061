package org.meyasubako.reading.trace;

import java.util.Optional;

/**
 * ZMailer: {@code from reverse ([address]:port "EHLO name" rhost-flags-OK-OK-OK-OK) by host}; lists driven by Majordomo on such a host
 * begin {@code (majordomo@host) by host via listexpand}.
 */
final class ZmailerFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (line.clause("via").word().filter("listexpand"::equals).isPresent()
                || line.preamble().comment().filter(comment -> comment.startsWith("majordomo@")).isPresent()) {
            draft.format = "majordomo";
            draft.local(Optional.empty());
            return true;
        }
        boolean quoted = from.peer().filter(peer -> peer.text().contains("\"EHLO ") || peer.text().contains("\"HELO ")
                || peer.text().contains("rhost-flags")).isPresent();
        if (!quoted) {
            return false;
        }
        draft.format = "zmailer";
        PeerReader.nameFirst(from, draft);
        return true;
    }
}
