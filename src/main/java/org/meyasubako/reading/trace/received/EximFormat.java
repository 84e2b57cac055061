package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.received.ReceivedField.RdnsState;

/**
 * Exim: {@code from rDNS ([192.0.2.1]:51544 helo=H ident=u) by B with esmtps …}; without a confirmed reverse name
 * {@code from [192.0.2.1] (helo=H)}. Against sendmail and Postfix the reverse name stands in front and HELO in the comment; without
 * {@code helo=} they are equal.
 */
final class EximFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        return clauses.has(Clauses.Name.FROM) && (clauses.anyComment("exim") || clauses.clause(Clauses.Name.FROM).comments()
                .anyMatch(comment -> comment.startsWith("helo=") || comment.contains(" helo=")));
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        List<PeerComment> comments = from.comments().map(PeerComment::read).toList();
        PeerComment peer = comments.stream().filter(c -> c.ip().isPresent()).findFirst()
                .orElse(comments.isEmpty() ? PeerComment.EMPTY : comments.getFirst());
        draft.peer(peer);
        Optional<String> word = from.word();
        Optional<String> helo = comments.stream().flatMap(comment -> comment.helo().stream()).findFirst();
        if (word.filter(w -> w.startsWith("[")).isPresent()) {
            draft.ip = word.flatMap(HostWord::address).or(peer::ip);
            word.filter(w -> w.indexOf("]:") > 0).ifPresent(w -> draft.port = HostWord.port(w.substring(w.indexOf("]:") + 2)));
            draft.rdnsState = RdnsState.NOT_LOOKED_UP;
            draft.helo = helo;
        } else {
            draft.reverseName(word.map(HostWord::bare).filter(name -> draft.ip.isPresent()), false);
            draft.helo = helo.or(() -> word.map(HostWord::bare));
        }
        draft.format = "exim";
    }
}
