package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Optional;

/**
 * qmail and its kin: {@code from rDNS (HELO h) (ident@192.0.2.1) by B with SMTP; 14 Nov 2003 08:05:50 -0000}. HELO stands only where it
 * differs from the reverse name, {@code unknown} may mean that none was looked for; qmail-ldap puts the address in brackets.
 */
final class QmailFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        List<String> comments = from.comments().toList();
        boolean helo = comments.stream().anyMatch(c -> c.regionMatches(true, 0, "HELO ", 0, 5) || c.regionMatches(true, 0, "EHLO ", 0, 5));
        return (helo && comments.size() > 1) || (isBareAddress(comments) && hasQmailDate(clauses));
    }

    /** {@code (192.0.2.1)} or {@code (ident@192.0.2.1)} alone. */
    private static boolean isBareAddress(List<String> comments) {
        return comments.size() == 1 && comments.getFirst().indexOf(' ') < 0 && comments.getFirst().indexOf('[') < 0
                && PeerComment.read(comments.getFirst()).ip().isPresent();
    }

    /** No weekday, UTC without saying so. */
    private static boolean hasQmailDate(Clauses clauses) {
        return clauses.date().filter(date -> date.zone().filter("-0000"::equals).isPresent() && Character.isDigit(date.raw().strip().charAt(0)))
                .isPresent();
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        List<PeerComment> comments = from.comments().map(PeerComment::read).toList();
        draft.peer(comments.stream().filter(comment -> comment.ip().isPresent() && comment.helo().isEmpty()).findFirst()
                .orElse(comments.isEmpty() ? PeerComment.EMPTY : comments.getFirst()));
        Optional<String> name = from.word().map(HostWord::bare);
        draft.reverseName(name, false);
        draft.helo = comments.stream().flatMap(comment -> comment.helo().stream()).findFirst().or(() -> draft.rdns);
        draft.format = "qmail";
    }
}
