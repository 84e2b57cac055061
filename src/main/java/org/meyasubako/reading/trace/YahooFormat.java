package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Yahoo: {@code from 127.0.0.1 (EHLO host) (address) by mta34.mail.example with SMTPS}. The leading 127.0.0.1 is a decoration, the
 * address is the last parenthesis.
 */
final class YahooFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean bareHost = draft.by.isPresent() && line.by().comments().isEmpty();
        // QMQP is qmail's own, also at Yahoo.
        boolean qmail = draft.with.filter("QMQP"::equals).isPresent();
        if (!bareHost || qmail || from.address().isEmpty() || (!isAtYahoo(draft) && !isDecorated(line, from))) {
            return false;
        }
        draft.format = "yahoo";
        boolean bare = from.peer().filter(peer -> !peer.text().contains("[") && peer.name().isEmpty()).isPresent();
        if (from.helo().isPresent() || bare) {
            PeerReader.nameFirst(from, draft);
        } else {
            PeerReader.heloFirst(from, draft, RdnsState.NOT_LOOKED_UP);
        }
        return true;
    }

    private static boolean isAtYahoo(ReceivedDraft draft) {
        return draft.isBy("yahoo.com") || draft.isBy("yahoo.co.jp") || draft.isBy("yahoo.net");
    }

    private static boolean isDecorated(ReceivedLine line, FromPart from) {
        return from.helo().isPresent() && from.peer().isPresent() && line.from().comments().getFirst().startsWith("EHLO")
                && from.literal().filter(literal -> !literal.bracketed()).isPresent();
    }
}
