package org.meyasubako.asking.authentication.answers;

import java.time.Instant;
import java.util.List;
import org.meyasubako.asking.lookup.ObservationStore;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Replayer;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.ReplyReader;

/** The answers of a store, as they were nearest to the time of an event. */
public final class ReplayedAnswers implements DnsAnswers {

    private final Replayer replayer;
    private final ReplyReader reader;
    private final Instant at;

    /** @param at the time of the event */
    public ReplayedAnswers(ObservationStore store, ReplyReader reader, Instant at) {
        this.replayer = new Replayer(store, reader);
        this.reader = reader;
        this.at = at;
    }

    @Override
    public DnsAnswer answerTo(Question question) {
        Recorded<Reply> recorded = replayer.answerTo(question, at);
        boolean denied = recorded.observation().filter(reader::deniesName).isPresent();
        return new DnsAnswer(recorded.answer().map(ReplayedAnswers::values), recorded.observation(), denied);
    }

    private static List<String> values(Reply reply) {
        return reply instanceof Reply.Records(List<String> values) ? values : List.of();
    }
}
