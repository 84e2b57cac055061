package org.meyasubako.reading.trace.received;

import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;

/** Mail handed in by a browser or a programming interface: the address is a person's, and what stands for HELO is none. */
final class WebFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        return WithKeyword.of(clauses).filter(WithKeyword::isWeb).isPresent() || clauses.anyComment("squirrelmail") || clauses.anyComment("via http")
                || clauses.clause(Clauses.Name.VIA).word().filter("HTTP"::equalsIgnoreCase).isPresent();
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        draft.role = HopRole.WEBMAIL;
        draft.auth = true;
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        Optional<String> word = from.word();
        PeerComment peer = from.comments().map(PeerComment::read).filter(p -> p.ip().isPresent()).findFirst().orElse(PeerComment.EMPTY);
        draft.peer(peer);
        Optional<IpAddress> bare = word.flatMap(HostWord::address);
        // A proxy stands in the comment, the browser in front of it.
        draft.ip = bare.or(peer::ip);
        draft.rdns = peer.name().filter(name -> !name.equalsIgnoreCase("unknown"));
        draft.rdnsState = draft.rdns.isPresent() ? ReceivedField.RdnsState.VERIFIED : ReceivedField.RdnsState.NOT_LOOKED_UP;
        if (clauses.anyComment("squirrelmail")) {
            draft.format = "squirrelmail";
        } else if (clauses.anyComment("imp") && draft.format.equals("general")) {
            draft.format = "imp";
        }
        if (draft.format.equals("sendgrid") || clauses.clause(Clauses.Name.BY).comments().anyMatch("SG"::equals)) {
            // SendGrid writes its customer's number where others write a host.
            draft.format = "sendgrid";
            draft.authUser = draft.authUser.or(() -> word);
        } else if (bare.isEmpty() && draft.rdns.isEmpty()) {
            draft.rdns = word.map(HostWord::bare).filter(name -> draft.ip.isPresent() && name.contains("."));
            draft.rdnsState = draft.rdns.isPresent() ? ReceivedField.RdnsState.VERIFIED : draft.rdnsState;
        }
    }
}
