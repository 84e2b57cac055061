package org.meyasubako.judging.assessment;

import java.time.Instant;
import java.util.List;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.asking.lookup.RecordedAnswers;
import org.meyasubako.own.provider.Profile;

/**
 * What a complaint is judged against: what is ours, what was recorded, what our logs said, and when it is judged.
 *
 * @param answers recorded before; nothing is asked
 * @param log of our own mail servers
 * @param signatures what the reported mail's signatures came to; none until somebody has verified them
 * @param judged the time of judging; it stands in for the event's where nothing says when that was
 */
public record Surroundings(Profile profile, RecordedAnswers answers, LogAnswer log, List<SignatureResult> signatures, Instant judged) {

    public Surroundings {
        signatures = List.copyOf(signatures);
    }

    /** The same while nobody has searched the logs. */
    public static Surroundings withoutLogs(Profile profile, RecordedAnswers answers, Instant judged) {
        return new Surroundings(profile, answers, LogAnswer.NOT_SEARCHED, List.of(), judged);
    }

    /** The same, once signatures are verified. */
    public Surroundings verified(List<SignatureResult> results) {
        return new Surroundings(profile, answers, log, results, judged);
    }
}
