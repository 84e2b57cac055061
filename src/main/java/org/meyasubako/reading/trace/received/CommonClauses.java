package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;

/** Reads what means the same in every format: by, with, id, for, the envelope sender, TLS, authentication. */
final class CommonClauses {

    private CommonClauses() {}

    static void read(Clauses clauses, FieldDraft draft) {
        readBy(clauses.clause(Clauses.Name.BY), draft);
        draft.with = WithKeyword.of(clauses);
        draft.id = id(clauses);
        draft.forAddress = forAddress(clauses);
        draft.envelopeFrom = envelopeFrom(clauses);
        draft.tls = TlsReader.read(clauses);
        AuthenticationReader.read(clauses, draft);
        draft.format = SoftwareSignature.of(clauses);
    }

    private static void readBy(Clauses.Clause by, FieldDraft draft) {
        Optional<String> word = by.word().map(HostWord::bare);
        draft.by = word.filter(HostWord::looksLikeName).or(() -> word.filter(w -> IpAddress.parse(w).isPresent()));
        draft.byIp = draft.by.flatMap(IpAddress::parse)
                .or(() -> by.words().skip(1).limit(1).flatMap(w -> HostWord.address(w).stream()).findFirst())
                .or(() -> by.comments().flatMap(comment -> addressAlone(comment).stream()).findFirst());
    }

    /** An address that is the whole comment; a version with four groups would look the same, and is only taken with brackets. */
    private static Optional<IpAddress> addressAlone(String comment) {
        Optional<String> only = Optional.of(comment.strip()).filter(c -> c.indexOf(' ') < 0);
        return only.flatMap(HostWord::address);
    }

    private static Optional<String> id(Clauses clauses) {
        return clauses.clause(Clauses.Name.ID).word().map(CommonClauses::withoutBrackets)
                .filter(id -> !id.isEmpty() && !HostWord.isVersion(id));
    }

    private static String withoutBrackets(String word) {
        String bare = word.startsWith("<") && word.endsWith(">") ? word.substring(1, word.length() - 1) : word;
        return bare.replaceAll("^[<\\[]|[>\\];]$", "");
    }

    private static Optional<String> forAddress(Clauses clauses) {
        return clauses.clause(Clauses.Name.FOR).word().map(CommonClauses::withoutBrackets).filter(address -> !address.isEmpty());
    }

    /** {@code (envelope-from <u@d>)}, {@code envelope-sender}; the null reverse-path is an empty text. */
    private static Optional<String> envelopeFrom(Clauses clauses) {
        for (String comment : clauses.comments().toList()) {
            String lower = comment.toLowerCase(Locale.ROOT);
            for (String key : List.of("envelope-from", "envelope-sender", "return-path", "mail-from")) {
                int at = lower.indexOf(key);
                if (at >= 0 && (at == 0 || lower.charAt(at - 1) == ' ')) {
                    return address(comment.substring(at + key.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> address(String rest) {
        String text = rest.replaceFirst("^[:= ]{1,3}", "");
        int open = text.indexOf('<');
        if (open >= 0 && text.indexOf('>', open) > open) {
            return Optional.of(text.substring(open + 1, text.indexOf('>', open)).strip());
        }
        int end = text.indexOf(' ');
        return Optional.of(end < 0 ? text : text.substring(0, end)).map(String::strip).filter(address -> !address.isEmpty());
    }
}
