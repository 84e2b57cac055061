package org.meyasubako.reading.trace.received;

import java.util.Optional;
import org.meyasubako.reading.trace.received.ReceivedField.RdnsState;

/**
 * Exchange, Microsoft 365 and the SMTP service of Windows: {@code from HELO (192.0.2.1) by B (192.0.2.2) with Microsoft SMTP Server …}.
 * No reverse name is looked up, except by the SMTP service, which says {@code unverified} or {@code RDNS failed}.
 */
final class MicrosoftFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        String with = clauses.withWords();
        return with.contains("microsoft smtp") || with.startsWith("mapi") || with.contains("smtpsvc") || with.startsWith("internet mail service");
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        PeerComment peer = from.comments().map(PeerComment::read).filter(p -> p.ip().isPresent()).findFirst().orElse(PeerComment.EMPTY);
        draft.peer(peer);
        Optional<String> word = from.word().map(HostWord::bare);
        draft.helo = word;
        draft.ip = draft.ip.or(() -> from.word().flatMap(HostWord::address));
        if (clauses.anyComment("rdns failed")) {
            draft.rdnsState = RdnsState.NONE;
        } else if (peer.name().isPresent() && peer.literal()) {
            draft.reverseName(peer.name(), peer.mayBeForged());
        }
        draft.format = "exchange";
    }
}
