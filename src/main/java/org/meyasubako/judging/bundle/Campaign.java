package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The complaints that name one landing place: a path template, with the subjects and the samples under which it was advertised.
 *
 * @param template {@code /c/{id}}
 * @param subjects with names and digits taken out
 * @param samples their numbers
 * @param count of complaints
 * @param first when the desk received the first
 * @param last when the desk received the last
 */
public record Campaign(String template, Set<String> subjects, Set<Integer> samples, int count, Instant first, Instant last) {

    public Campaign {
        subjects = Set.copyOf(subjects);
        samples = Set.copyOf(samples);
    }
}
