package org.meyasubako.asking.authentication.dkim;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Replayer;
import org.meyasubako.asking.lookup.Reply;

/** Keys out of the observations that were kept. */
public final class RecordedKeys implements KeySource {

    private final Replayer replayer;

    public RecordedKeys(Replayer replayer) {
        this.replayer = replayer;
    }

    @Override
    public List<Recorded<List<String>>> answersTo(Question question, Instant at) {
        Comparator<Recorded<Reply>> best = Comparator.comparing((Recorded<Reply> recorded) -> !recorded.answer().isKnown())
                .thenComparing(recorded -> Duration.between(asked(recorded), at).abs()).thenComparing(RecordedKeys::asked);
        return replayer.historyOf(question).stream().sorted(best).map(RecordedKeys::texts).toList();
    }

    private static Recorded<List<String>> texts(Recorded<Reply> recorded) {
        return new Recorded<>(recorded.answer().map(reply -> reply instanceof Reply.Records(List<String> values) ? values : List.of()),
                recorded.observation());
    }

    private static Instant asked(Recorded<Reply> recorded) {
        return recorded.observation().map(Observation::asked).orElse(Instant.EPOCH);
    }
}
