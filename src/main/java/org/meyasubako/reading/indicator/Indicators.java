package org.meyasubako.reading.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Defect;

/**
 * The indicators of a text or of a mail.
 *
 * @param all in the order of what was read
 * @param defects {@code INDICATORS_CUT} where a limit kept some from being found
 */
public record Indicators(List<Indicator> all, List<Defect> defects) {

    private static final List<Defect> CUT = List.of(Defect.of("INDICATORS_CUT"));

    public Indicators {
        all = List.copyOf(all);
        defects = List.copyOf(defects);
    }

    static Indicators of(List<Indicator> all) {
        return new Indicators(all, List.of());
    }

    /** What was found where the search ended before the text did. */
    static Indicators cut(List<Indicator> all) {
        return new Indicators(all, CUT);
    }

    /** Those that {@code wanted} lets pass, each changed by {@code change}. */
    Indicators only(Predicate<Indicator> wanted, UnaryOperator<Indicator> change) {
        return new Indicators(all.stream().filter(wanted).map(change).toList(), defects);
    }

    private record Place(Indicator.Type type, String value, Indicator.Where where) {}

    /** All of {@code parts}, the first of each value in each kind of place, at most {@code limit}. */
    static Indicators joined(Stream<Indicators> parts, int limit) {
        Map<Place, Indicator> first = new LinkedHashMap<>();
        boolean cut = false;
        for (Indicators part : (Iterable<Indicators>) parts::iterator) {
            cut |= !part.defects.isEmpty();
            for (Indicator one : part.all) {
                first.putIfAbsent(new Place(one.type(), one.value(), one.where()), one);
            }
            if (first.size() > limit) {
                return cut(List.copyOf(first.values()).subList(0, limit));
            }
        }
        List<Indicator> all = List.copyOf(first.values());
        return cut ? cut(all) : of(all);
    }
}
