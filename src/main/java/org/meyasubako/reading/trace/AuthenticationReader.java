package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the comments of a Received field say of an authenticated client: {@code (authenticated bits=0)},
 * {@code (Authenticated sender: u)}, {@code (AUTH: LOGIN u)}, {@code (account u)}, {@code (SquirrelMail authenticated user u)},
 * {@code (u@192.0.2.1 with login)}.
 */
final class AuthenticationReader {

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" (),;").precomputed()).omitEmptyStrings().limit(32);

    /** Words between "authenticated" and the account. */
    private static final Set<String> LEADS = Set.of("sender:", "user:", "user", "as", "id:", "sender", "by", "account");

    /** Postfix; the account is all that follows, and may hold spaces. */
    private static final String SENDER = "Authenticated sender:";

    private static final Set<String> MECHANISMS = Set.of("plain", "login", "cram-md5", "digest-md5", "ntlm", "gssapi", "xoauth2");

    private AuthenticationReader() {}

    /**
     * What the comments say.
     *
     * @param user the account, where named
     */
    record Authentication(boolean shown, Optional<String> user) {

        static final Authentication NONE = new Authentication(false, Optional.empty());

        private static Authentication by(Optional<String> user) {
            return new Authentication(true, user.map(CharMatcher.anyOf("<>\"'")::trimFrom).filter(u -> !u.isEmpty()));
        }
    }

    static Authentication read(ReceivedLine line) {
        Authentication best = byClause(line);
        for (String comment : line.comments()) {
            Authentication found = mayTell(comment) ? read(comment) : Authentication.NONE;
            if (found.shown() && (!best.shown() || best.user().isEmpty())) {
                best = found;
            }
        }
        return best;
    }

    /** {@code with ESMTP AUTH}, and {@code by authid <u> with cram_md5} of older Exims. */
    private static Authentication byClause(ReceivedLine line) {
        List<String> by = line.secondClause("by").words();
        if (by.size() == 2 && by.getFirst().equals("authid")) {
            return Authentication.by(Optional.of(by.getLast()));
        }
        if (line.with().words().contains("AUTH") || line.secondClause("with").words().contains("AUTH")) {
            return Authentication.by(Optional.empty());
        }
        // OpenSMTPD: "id 8c1f2b7e (TLSv1.2:...) auth=yes user=taro".
        boolean yes = line.id().words().contains("auth=yes");
        return yes ? Authentication.by(valued(line.id().words())) : Authentication.NONE;
    }

    /** Spares most comments a closer look. */
    private static boolean mayTell(String comment) {
        return ReceivedLine.contains(comment, "auth") || comment.startsWith("account") || comment.startsWith("A=") || comment.startsWith("user=") || comment.startsWith("ID ")
                || comment.contains(" with ");
    }

    private static Optional<String> valued(List<String> words) {
        for (String word : words) {
            if (ReceivedLine.startsWith(word, "user=")) {
                return Optional.of(word.substring(5));
            }
        }
        return Optional.empty();
    }

    private static Authentication read(String comment) {
        if (ReceivedLine.startsWith(comment, SENDER)) {
            return Authentication.by(Optional.of(comment.substring(SENDER.length()).strip()));
        }
        List<String> words = WORDS.splitToList(comment);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean negated = i > 0 && words.get(i - 1).equalsIgnoreCase("not");
            if ((word.equals("authenticated") || word.equals("authenticated:")) && !negated) {
                return Authentication.by(account(words, i + 1));
            }
            if (word.startsWith("authenticated-") || word.startsWith("authenticated:")) {
                return Authentication.by(Optional.of(word.substring(word.indexOf(':') + 1)).filter(u -> word.contains(":"))
                        .filter(u -> !u.isEmpty()).or(() -> account(words, 1)));
            }
        }
        return byShape(words);
    }

    private static Authentication byShape(List<String> words) {
        if (words.isEmpty()) {
            return Authentication.NONE;
        }
        String first = words.getFirst();
        Optional<String> second = words.stream().skip(1).findFirst();
        if (first.equalsIgnoreCase("AUTH:")) {
            return Authentication.by(words.stream().skip(2).findFirst());
        }
        if (first.equals("ID") && second.filter(word -> word.indexOf('@') > 0).isPresent()) {
            // Exim at freenet: "(ID user@host.example)".
            return Authentication.by(second);
        }
        if (first.startsWith("user=") && second.filter(word -> word.startsWith("mech=")).isPresent()) {
            // FortiMail.
            return Authentication.by(valued(words));
        }
        if (first.startsWith("A=")) {
            // Exim: mechanism, a colon, the account.
            return Authentication.by(Optional.of(first.substring(first.indexOf(':') + 1)).filter(u -> first.indexOf(':') > 0));
        }
        if (first.equals("account") && second.isPresent()) {
            return Authentication.by(second);
        }
        if (first.equalsIgnoreCase("smtp-auth")) {
            return Authentication.by(words.stream().skip(2).findFirst());
        }
        // Yahoo: the account stands where qmail has the ident answer.
        boolean mechanism = words.size() == 3 && words.get(1).equals("with") && MECHANISMS.contains(words.get(2));
        return mechanism && first.indexOf('@') > 0
                ? Authentication.by(Optional.of(first.substring(0, first.lastIndexOf('@'))))
                : Authentication.NONE;
    }

    private static Optional<String> account(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            if (ReceivedLine.startsWith(word, "user=")) {
                return Optional.of(word.substring(5));
            }
            boolean last = i > from && LEADS.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
            boolean after = i == from && from > 0 && words.get(from - 1).endsWith(":");
            if ((last || after) && !LEADS.contains(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
