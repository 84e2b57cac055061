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

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" (),;")).omitEmptyStrings().limit(32);

    /** Words between "authenticated" and the account. */
    private static final Set<String> LEADS = Set.of("sender:", "user:", "user", "as", "id:", "sender", "by", "account");

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

    static Authentication read(List<String> comments) {
        Authentication best = Authentication.NONE;
        for (String comment : comments) {
            Authentication found = read(comment);
            if (found.shown() && (!best.shown() || best.user().isEmpty())) {
                best = found;
            }
        }
        return best;
    }

    private static Authentication read(String comment) {
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
