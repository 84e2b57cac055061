package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;

/**
 * Steps within one host: {@code with local}, LMTP to a mailbox, a script's submission, a filter handing back. They name no peer; some
 * name the Unix user, who then is the nearest thing to an author.
 */
final class LocalFormat implements ReceivedFormat {

    private static final List<String> LOCAL_WITH = List.of("LOCAL", "BSMTP", "STDIO", "SPOOL", "NFS");

    @Override
    public boolean matches(Clauses clauses) {
        if (namesAddress(clauses)) {
            return clauses.clause(Clauses.Name.BY).comments().anyMatch(c -> c.toLowerCase(Locale.ROOT).contains("amavis"));
        }
        Optional<String> with = WithKeyword.of(clauses);
        return with.filter(LOCAL_WITH::contains).isPresent() || with.filter(w -> w.startsWith("LMTP")).isPresent()
                || clauses.anyComment("from userid") || clauses.anyComment("peer crosscheck") || isUserInComment(clauses)
                || clauses.withWords().contains("novell_groupwise") || (!clauses.has(Clauses.Name.FROM) && clauses.has(Clauses.Name.BY));
    }

    private static boolean namesAddress(Clauses clauses) {
        Clauses.Clause from = clauses.clause(Clauses.Name.FROM);
        return from.words().anyMatch(word -> HostWord.address(word).isPresent())
                || from.comments().map(PeerComment::read).anyMatch(peer -> peer.ip().isPresent());
    }

    /** sendmail's submission: {@code (from u@localhost) by B …}. */
    private static boolean isUserInComment(Clauses clauses) {
        return !clauses.has(Clauses.Name.FROM)
                && clauses.clause(Clauses.Name.HEAD).comments().anyMatch(c -> c.toLowerCase(Locale.ROOT).startsWith("from "));
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        draft.role = HopRole.LOCAL;
        if (namesAddress(clauses)) {
            new HeloFirstFormat().read(clauses, draft);
        }
        draft.localUser = userId(clauses).or(() -> userInComment(clauses)).or(() -> userOfWithLocal(clauses, draft));
    }

    /** Postfix: {@code (Postfix, from userid 48)}. */
    private static Optional<String> userId(Clauses clauses) {
        for (String comment : clauses.comments().toList()) {
            int at = comment.toLowerCase(Locale.ROOT).indexOf("from userid ");
            if (at >= 0) {
                return Optional.of(comment.substring(at + "from userid ".length()).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> userInComment(Clauses clauses) {
        return isUserInComment(clauses) ? clauses.clause(Clauses.Name.HEAD).comments().findFirst()
                .map(comment -> comment.substring("from ".length()).strip().split("@", 2)[0]) : Optional.empty();
    }

    /** Exim: {@code from u by B with local}. */
    private static Optional<String> userOfWithLocal(Clauses clauses, FieldDraft draft) {
        return draft.with.filter("LOCAL"::equals).flatMap(with -> clauses.clause(Clauses.Name.FROM).word())
                .filter(user -> user.indexOf('.') < 0 && !user.equalsIgnoreCase("localhost"));
    }
}
