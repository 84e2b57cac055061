package org.meyasubako.writing.redaction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.meyasubako.basis.net.MailAddress;

/** Everything by which one copy is struck. */
final class CopyRules {

    private final Map<Use, TextRules> byUse = new EnumMap<>(Use.class);
    private final Function<MailAddress, String> tokens;

    /** What a text is, and so which rules it is under. */
    enum Use {
        TEXT,
        /** A field that names who sent the mail: any domain may stand that is not a protected person's. */
        SENDER,
        /** A field that a person let stand, or a value that is no text: only persons are struck. */
        VALUE
    }

    CopyRules(Function<Use, TextRules> rules, Function<MailAddress, String> tokens) {
        for (Use use : Use.values()) {
            byUse.put(use, rules.apply(use));
        }
        this.tokens = tokens;
    }

    TextRules of(Use use) {
        return Objects.requireNonNull(byUse.get(use));
    }

    /** The token of an address in this copy. */
    String token(MailAddress address) {
        return tokens.apply(address);
    }
}
