package org.meyasubako.own.provider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.ProfileDefect.Effect;

/** Collects what is wrong with a profile's files: of each only so much that a hostile one does not fill the memory. */
final class DefectLog {

    static final int MAX_A_FILE = 1_000;

    private final List<ProfileDefect> defects = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String file, long line, Effect effect, Sentence reason) {
        int count = counts.merge(file, 1, Integer::sum);
        if (count <= MAX_A_FILE) {
            defects.add(new ProfileDefect(file, line, effect, reason));
        } else if (count == MAX_A_FILE + 1) {
            defects.add(new ProfileDefect(file, 0, Effect.NOTED, Sentence.of(DefectLog.class, "defects-not-listed", MAX_A_FILE)));
        }
    }

    /** All of them, in the order of the files and their lines. */
    List<ProfileDefect> defects(List<String> files) {
        return defects.stream().sorted(Comparator.<ProfileDefect>comparingInt(defect -> files.indexOf(defect.file()))
                .thenComparingLong(ProfileDefect::line)).toList();
    }
}
