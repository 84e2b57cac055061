package org.meyasubako.workspace;

import java.time.Clock;
import org.meyasubako.asking.authentication.evaluation.MailEvaluator;
import org.meyasubako.asking.lookup.MemoryObservationStore;
import org.meyasubako.asking.lookup.ObservationStore;
import org.meyasubako.asking.lookup.Replayer;
import org.meyasubako.asking.lookup.ReplyReader;
import org.meyasubako.own.provider.Profile;

/** Makes judges for work without a casebook: by a profile alone, nothing recorded. */
public final class Judges {

    private final ReplyReader replies;
    private final Clock clock;

    Judges(ReplyReader replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    /** A judge by this profile. */
    public Judge by(Profile profile) {
        ObservationStore nothing = new MemoryObservationStore();
        return new Judge(profile, new Replayer(nothing, replies), new MailEvaluator(nothing, replies), clock);
    }
}
