package org.meyasubako.asking.authentication.arc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.asking.authentication.dkim.SignatureKind;
import org.meyasubako.asking.authentication.dkim.TagList;
import org.meyasubako.asking.authentication.dkim.WrittenField;
import org.meyasubako.asking.authentication.dkim.WrittenMail;

/** Gathers the ARC fields of a header into sets, wherever they stand in it (RFC 8617 section 5.2, steps 1 to 3). */
final class ArcSetReader {

    /** RFC 8617 section 4.2.1. */
    static final int MAX_SETS = 50;

    static final String RESULTS = "ARC-Authentication-Results";

    private static final Pattern INSTANCE = Pattern.compile("[0-9]{1,4}");

    /** The instance stands before all else, perhaps behind a comment (RFC 8617 section 4.1.1). */
    private static final Pattern RESULTS_INSTANCE =
            Pattern.compile("\\s*(?:\\([^()]{0,200}\\)\\s*)?i\\s*=\\s*([0-9]{1,4})\\s*(?:[;(].*)?", Pattern.DOTALL);

    private final TreeMap<Integer, List<WrittenField>> byInstance = new TreeMap<>();

    private ArcSetReader() {}

    /** What the fields are. */
    sealed interface Reading {

        /** @param sets from the first to the newest; empty where there is no ARC field */
        record Sets(List<ArcSet> sets) implements Reading {}

        record Broken(ArcFault fault, int instance) implements Reading {}
    }

    static Reading read(WrittenMail mail) {
        ArcSetReader reader = new ArcSetReader();
        for (WrittenField field : mail.fields()) {
            if (isArc(field)) {
                int instance = instanceOf(field);
                if (instance < 1 || instance > MAX_SETS) {
                    return new Reading.Broken(instance > MAX_SETS ? ArcFault.TOO_MANY_SETS : ArcFault.BAD_INSTANCE, Math.max(0, instance));
                }
                reader.byInstance.computeIfAbsent(instance, i -> new ArrayList<>()).add(field);
            }
        }
        return reader.sets();
    }

    static boolean isArc(WrittenField field) {
        return field.is(RESULTS) || field.is(SignatureKind.ARC_MESSAGE.field()) || field.is(SignatureKind.ARC_SEAL.field());
    }

    /** 0 where the field names none. */
    private static int instanceOf(WrittenField field) {
        if (field.is(RESULTS)) {
            Matcher matcher = RESULTS_INSTANCE.matcher(field.body());
            return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        }
        return TagList.parse(field.body()).value("i").filter(i -> INSTANCE.matcher(i).matches()).map(Integer::valueOf).orElse(0);
    }

    private Reading sets() {
        List<ArcSet> sets = new ArrayList<>();
        for (int instance : byInstance.keySet()) {
            if (instance != sets.size() + 1) {
                return new Reading.Broken(ArcFault.GAP, sets.size() + 1);
            }
            List<WrittenField> fields = byInstance.getOrDefault(instance, List.of());
            Optional<ArcFault> fault = fault(fields);
            if (fault.isPresent()) {
                return new Reading.Broken(fault.get(), instance);
            }
            WrittenField seal = the(SignatureKind.ARC_SEAL.field(), fields);
            Optional<ChainStatus> status = TagList.parse(seal.body()).value("cv").flatMap(ChainStatus::of);
            if (status.isEmpty()) {
                return new Reading.Broken(ArcFault.STATUS_WRONG, instance);
            }
            sets.add(new ArcSet(instance, the(RESULTS, fields), the(SignatureKind.ARC_MESSAGE.field(), fields), seal, status.get()));
        }
        return statusFault(sets).map(broken -> (Reading) broken).orElse(new Reading.Sets(List.copyOf(sets)));
    }

    /** Each of the three fields stands once in a set. */
    private static Optional<ArcFault> fault(List<WrittenField> fields) {
        for (String name : List.of(RESULTS, SignatureKind.ARC_MESSAGE.field(), SignatureKind.ARC_SEAL.field())) {
            long count = fields.stream().filter(field -> field.is(name)).count();
            if (count != 1) {
                return Optional.of(count == 0 ? ArcFault.INCOMPLETE : ArcFault.DOUBLED);
            }
        }
        return Optional.empty();
    }

    private static WrittenField the(String name, List<WrittenField> fields) {
        return fields.stream().filter(field -> field.is(name)).findFirst().orElseThrow();
    }

    private static Optional<Reading.Broken> statusFault(List<ArcSet> sets) {
        if (!sets.isEmpty() && sets.getLast().status() == ChainStatus.FAIL) {
            return Optional.of(new Reading.Broken(ArcFault.STATUS_FAIL, sets.size()));
        }
        return sets.stream().filter(set -> set.status() != (set.instance() == 1 ? ChainStatus.NONE : ChainStatus.PASS)).findFirst()
                .map(set -> new Reading.Broken(ArcFault.STATUS_WRONG, set.instance()));
    }
}
