package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/**
 * A doubt about a case that a rule raised.
 *
 * @param reasons each a fact that was counted
 * @param members the complaints that show it, in the bundle's order
 */
public record Flag(FlagCode code, List<Sentence> reasons, List<Sha256> members) {

    public Flag {
        reasons = List.copyOf(reasons);
        members = List.copyOf(members);
    }

    /**
     * What names each reason whatever its counts are, in the order of the reasons: its code, with the partner or other thing that it names,
     * and with an ordinal where it comes again.
     */
    public List<String> signs() {
        List<String> signs = new ArrayList<>();
        for (Sentence reason : reasons) {
            String thing = reason.arguments().stream().limit(1).filter(String.class::isInstance).map(named -> " " + named).collect(Collectors.joining());
            String sign = reason.code() + thing;
            int ordinal = 1;
            while (signs.contains(ordinal == 1 ? sign : sign + " #" + ordinal)) {
                ordinal++;
            }
            signs.add(ordinal == 1 ? sign : sign + " #" + ordinal);
        }
        return List.copyOf(signs);
    }

    /** The reasons that no clearing covers. */
    public List<Sentence> reasonsBeyond(List<ClearedFlag> clearings) {
        List<ClearedFlag> mine = clearings.stream().filter(clearing -> clearing.code() == code).toList();
        if (mine.stream().anyMatch(clearing -> clearing.signs().isEmpty())) {
            return List.of();
        }
        List<String> signs = signs();
        return IntStream.range(0, reasons.size()).filter(i -> mine.stream().noneMatch(clearing -> clearing.signs().contains(signs.get(i))))
                .mapToObj(reasons::get).toList();
    }
}
