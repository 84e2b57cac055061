package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meyasubako.basis.net.SpecialPurpose;

/** Marks what is odd about a field by itself: impossible addresses, and a shape that its host's software does not write. */
final class FieldOddities {

    /** Hosts known to run one software, by suffix, and the names that {@link SoftwareSignature} gives it. */
    private static final Map<String, Set<String>> KNOWN_SOFTWARE = Map.of(
            "mx.google.com", Set.of("gmail"),
            "smtp.gmail.com", Set.of("gmail"),
            "protection.outlook.com", Set.of("exchange"),
            "prod.outlook.com", Set.of("exchange"));

    private static final Set<SpecialPurpose> IMPOSSIBLE =
            Set.of(SpecialPurpose.RESERVED, SpecialPurpose.MULTICAST, SpecialPurpose.THIS_NETWORK);

    private FieldOddities() {}

    static void mark(Clauses clauses, FieldDraft draft) {
        if (draft.ip.flatMap(SpecialPurpose::of).filter(IMPOSSIBLE::contains).isPresent()) {
            draft.anomaly(AnomalyCode.ILLEGAL_IP);
        }
        if (hasForeignShape(draft) || hasInvalidBy(clauses)) {
            draft.anomaly(AnomalyCode.FMT_MIX);
        }
    }

    private static boolean hasForeignShape(FieldDraft draft) {
        String by = draft.by.orElse("").toLowerCase(Locale.ROOT);
        return KNOWN_SOFTWARE.entrySet().stream().anyMatch(known -> (by.equals(known.getKey()) || by.endsWith("." + known.getKey()))
                && !known.getValue().contains(draft.format) && !List.of("general", "unknown").contains(draft.format));
    }

    /** No server calls itself by a mail address. */
    private static boolean hasInvalidBy(Clauses clauses) {
        return clauses.clause(Clauses.Name.BY).word().filter(word -> word.contains("@")).isPresent();
    }
}
