package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.received.ReceivedField.RdnsState;

/**
 * The shape of RFC 5321 section 4.4 itself: {@code from HELO (rDNS [192.0.2.1]) by B …}, as Postfix, sendmail, Courier and most others
 * write it; and whatever can be read of a field that no other format knows.
 */
final class HeloFirstFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        return true;
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        List<String> words = from.words().toList();
        PeerComment peer = peer(from);
        draft.peer(peer);
        draft.helo = peer.helo().or(() -> words.stream().findFirst().map(HostWord::bare)).filter(helo -> !helo.isEmpty());
        if (peer.ip().isEmpty()) {
            readAddressWord(words, draft);
        } else if (isSendmailPostfixOrCourier(draft.format) || peer.name().isPresent()) {
            draft.reverseName(peer.name(), peer.mayBeForged());
        }
        if (clauses.anyComment("softdnserr")) {
            draft.rdnsState = RdnsState.NONE;
        }
        refineFormat(clauses, peer, draft);
    }

    private static boolean isSendmailPostfixOrCourier(String format) {
        return format.equals("sendmail") || format.equals("postfix") || format.equals("courier");
    }

    /** The comment with the address in brackets, else the first with an address, else the first that names the peer. */
    private static PeerComment peer(Clauses.Clause from) {
        List<PeerComment> comments = from.comments().map(PeerComment::read).toList();
        return comments.stream().filter(c -> c.ip().isPresent() && c.literal()).findFirst()
                .or(() -> comments.stream().filter(c -> c.ip().isPresent()).findFirst())
                .or(() -> comments.stream().filter(c -> c.helo().isPresent() || c.illegal()).findFirst())
                .orElse(PeerComment.EMPTY);
    }

    /** {@code from h [192.0.2.1] by}, {@code from [192.0.2.1] by}, {@code from rDNS[192.0.2.1] by}. */
    private static void readAddressWord(List<String> words, FieldDraft draft) {
        for (String word : words) {
            PeerComment read = PeerComment.read(word);
            if (read.ip().isPresent()) {
                draft.peer(read);
                if (read.name().isPresent() && read.literal()) {
                    draft.helo = read.name();
                }
                return;
            }
            if (read.illegal()) {
                draft.anomaly(AnomalyCode.ILLEGAL_IP);
            }
        }
    }

    private static void refineFormat(Clauses clauses, PeerComment peer, FieldDraft draft) {
        if (!draft.format.equals("general")) {
            return;
        }
        String raw = clauses.raw();
        if (raw.contains("[::ffff:") || clauses.anyComment("auth: ")) {
            draft.format = "courier";
        } else if (peer.name().isEmpty() && draft.helo.filter(helo -> raw.contains(helo + "([")).isPresent()) {
            draft.format = "nifty";
        } else if (draft.rdnsState == RdnsState.MAY_BE_FORGED) {
            draft.format = "sendmail";
        }
    }
}
