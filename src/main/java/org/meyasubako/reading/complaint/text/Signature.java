package org.meyasubako.reading.complaint.text;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.SourceText;

/** Finds where a writer's signature begins: at {@code -- } (RFC 3676 section 4.3), or at a rule of dashes near the end, as in Japan. */
public final class Signature {

    /** Lines that a signature has at most. */
    private static final int LONGEST = 14;

    private static final int SHORTEST_RULE = 8;
    private static final CharMatcher RULE = CharMatcher.anyOf("-=_*~+#─━＝－―━…‥∞◆◇☆★■□＿—–");

    private Signature() {}

    /** The line at which the signature begins; empty where there is none. */
    public static Optional<Integer> start(List<SourceText> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).text().isBlank()) {
            end--;
        }
        Optional<Integer> rule = Optional.empty();
        for (int at = Math.max(0, end - LONGEST); at < end; at++) {
            String line = lines.get(at).text();
            if (line.equals("-- ") || line.equals("--")) {
                return Optional.of(at);
            }
            boolean first = rule.isEmpty() && at > 0;
            rule = first && line.length() >= SHORTEST_RULE && RULE.matchesAllOf(line.strip()) ? Optional.of(at) : rule;
        }
        return rule;
    }

    /** Where a reported body ends, since the complainant's own signature, by his address, stands behind it; else its end. */
    public static int endBefore(Message complaint, List<SourceText> body) {
        Optional<String> own = complaint.envelope().from().map(from -> from.address().toString().toLowerCase(Locale.ROOT));
        return start(body).filter(at -> own.isPresent() && names(body.subList(at, body.size()), own.get())).orElse(body.size());
    }

    private static boolean names(List<SourceText> lines, String mailbox) {
        return lines.stream().anyMatch(line -> line.text().toLowerCase(Locale.ROOT).contains(mailbox));
    }
}
