package org.meyasubako.reading.indicator;

import java.util.List;
import org.meyasubako.basis.evidence.Defect;

/**
 * The indicators of one mail, each once for every kind of place it stands in.
 *
 * @param all in the order of the mail
 * @param defects {@code INDICATORS_CUT} where a limit kept some from being read
 */
public record Indicators(List<Indicator> all, List<Defect> defects) {

    public Indicators {
        all = List.copyOf(all);
        defects = List.copyOf(defects);
    }
}
