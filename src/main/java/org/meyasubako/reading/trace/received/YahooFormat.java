package org.meyasubako.reading.trace.received;

import java.util.List;

/**
 * Yahoo: {@code from 127.0.0.1 (EHLO real.host) (192.0.2.33) by …}. The address in front is a decoration, the true one stands in the last
 * parentheses, HELO in the first.
 */
final class YahooFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        return from.word().flatMap(HostWord::address).isPresent() && from.comments().anyMatch(c -> c.regionMatches(true, 0, "EHLO ", 0, 5)
                || c.regionMatches(true, 0, "HELO ", 0, 5));
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        List<PeerComment> comments = from.comments().map(PeerComment::read).toList();
        draft.peer(comments.stream().filter(comment -> comment.ip().isPresent() && comment.helo().isEmpty()).reduce((first, last) -> last)
                .orElse(PeerComment.EMPTY));
        draft.ip = draft.ip.or(() -> from.word().flatMap(HostWord::address));
        draft.helo = comments.stream().flatMap(comment -> comment.helo().stream()).findFirst();
        if (clauses.clause(Clauses.Name.BY).word().filter(by -> by.contains("@")).isEmpty()) {
            draft.format = "yahoo";
        }
    }
}
