package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whether a field shows an authenticated client, and as whom: by its keyword (RFC 3848) or by a comment that says so. */
final class AuthenticationReader {

    /** What stands before the account, in lower case; the longest first. */
    private static final List<String> ACCOUNT_FOLLOWS = List.of("squirrelmail authenticated user", "authenticated sender:",
            "authenticated user:", "authenticated as", "authenticated user", "auth: login", "auth: plain", "auth: cram-md5", "auth: digest-md5",
            "smtp-auth username", "smtp auth:", "authid:", "account", "using account", "logged in as", "from account");

    private AuthenticationReader() {}

    static void read(Clauses clauses, FieldDraft draft) {
        draft.auth = draft.with.filter(WithKeyword::isAuthenticated).isPresent();
        clauses.comments().forEach(comment -> readComment(comment, draft));
    }

    private static void readComment(String comment, FieldDraft draft) {
        String lower = comment.toLowerCase(Locale.ROOT);
        if (lower.contains("not authenticated") || lower.contains("unauthenticated")) {
            return;
        }
        for (String key : ACCOUNT_FOLLOWS) {
            int at = lower.indexOf(key);
            if (at >= 0 && isOwnWord(lower, at, key)) {
                draft.auth = true;
                draft.authUser = draft.authUser.or(() -> account(comment.substring(at + key.length())));
                return;
            }
        }
        if (lower.startsWith("authenticated") || lower.startsWith("auth=") || lower.startsWith("auth:") || lower.equals("smtp auth")) {
            draft.auth = true;
        }
        readLogin(comment, lower, draft);
    }

    private static boolean isOwnWord(String text, int at, String key) {
        int end = at + key.length();
        boolean before = at == 0 || text.charAt(at - 1) == ' ';
        return before && end < text.length() && (text.charAt(end) == ' ' || key.endsWith(":"))
                // (CommuniGate Pro … account u) names one; any other comment with the word does not.
                && (!key.equals("account") || at == 0);
    }

    /** Yahoo and others: {@code (u@192.0.2.1 with login)}, {@code (u@192.0.2.1 with plain)}. */
    private static void readLogin(String comment, String lower, FieldDraft draft) {
        int with = lower.indexOf(" with ");
        if (with > 0 && List.of("login", "plain", "cram-md5").contains(lower.substring(with + 6).strip())) {
            draft.auth = true;
            int at = comment.lastIndexOf('@', with);
            draft.authUser = draft.authUser.or(() -> Optional.of(comment.substring(0, Math.max(at, 0)).strip()).filter(u -> !u.isEmpty()));
        }
    }

    /** The first word, without brackets and what is no part of an account; {@code bits=0} and mechanisms are none. */
    private static Optional<String> account(String rest) {
        String word = rest.strip();
        int end = 0;
        while (end < word.length() && " ,;)".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(word.substring(0, end).replaceAll("^[<\\['\"]|[>\\]'\"]$", ""))
                .filter(account -> !account.isEmpty() && !account.contains("="));
    }
}
