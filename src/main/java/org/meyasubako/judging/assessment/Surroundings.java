package org.meyasubako.judging.assessment;

import java.time.Instant;
import org.meyasubako.asking.lookup.RecordedAnswers;
import org.meyasubako.own.provider.Profile;

/**
 * What a complaint is judged against: what is ours, what was recorded, what our logs said, and when it is judged.
 *
 * @param answers recorded before; nothing is asked
 * @param log of our own mail servers
 * @param judged the time of judging; it stands in for the event's where nothing says when that was
 */
public record Surroundings(Profile profile, RecordedAnswers answers, LogAnswer log, Instant judged) {

    /** The same while nobody has searched the logs. */
    public static Surroundings withoutLogs(Profile profile, RecordedAnswers answers, Instant judged) {
        return new Surroundings(profile, answers, LogAnswer.NOT_SEARCHED, judged);
    }
}
