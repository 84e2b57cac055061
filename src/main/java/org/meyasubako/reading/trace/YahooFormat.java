package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Yahoo: {@code from 127.0.0.1 (EHLO host) (address) by mta34.mail.example with SMTPS}. The leading 127.0.0.1 is a decoration, the
 * address is the last parenthesis.
 */
final class YahooFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean decorated = from.literal().filter(literal -> !literal.bracketed()).isPresent() && from.helo().isPresent()
                && from.peer().isPresent() && line.clause("from").comments().getFirst().startsWith("EHLO");
        boolean atYahoo = draft.by.filter(YahooFormat::isYahoo).isPresent() && line.clause("by").comments().isEmpty();
        if ((!decorated && !atYahoo) || draft.by.isEmpty()) {
            return false;
        }
        draft.format = "yahoo";
        if (from.helo().isPresent()) {
            PeerReader.nameFirst(from, draft);
        } else {
            PeerReader.heloFirst(from, draft, RdnsState.NOT_LOOKED_UP);
        }
        return true;
    }

    private static boolean isYahoo(String by) {
        return HostSuffix.matches(by, "yahoo.com") || HostSuffix.matches(by, "yahoo.co.jp") || HostSuffix.matches(by, "yahoo.net");
    }
}
