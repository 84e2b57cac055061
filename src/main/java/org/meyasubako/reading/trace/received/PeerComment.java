package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;

/**
 * What a comment of the from-clause says of the peer (the TCP-info of RFC 5321 section 4.4, and what software adds to it).
 *
 * @param name a host name before the address
 * @param literal whether the address stood in brackets
 * @param ident what stood before an at sign
 * @param helo named as such: {@code HELO x}, {@code helo=x}
 * @param illegal whether something looked like an address but cannot be one
 */
record PeerComment(
        Optional<String> name,
        Optional<IpAddress> ip,
        boolean literal,
        OptionalInt port,
        Optional<String> ident,
        Optional<String> helo,
        boolean mayBeForged,
        boolean illegal) {

    static final PeerComment EMPTY = new PeerComment(Optional.empty(), Optional.empty(), false, OptionalInt.empty(), Optional.empty(),
            Optional.empty(), false, false);

    static PeerComment read(String comment) {
        PeerCommentReader reader = new PeerCommentReader();
        List<Token> tokens = ReceivedTokenizer.tokenize(comment);
        for (Token token : tokens) {
            if (token.comment()) {
                reader.note(token.text());
            } else {
                reader.take(token.text());
            }
        }
        return reader.read(comment.toLowerCase(Locale.ROOT));
    }
}
