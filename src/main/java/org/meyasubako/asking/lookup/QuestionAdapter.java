package org.meyasubako.asking.lookup;

import java.util.Optional;
import java.util.function.Consumer;
import org.meyasubako.basis.wording.Sentence;

/** Asks questions of one or several kinds over the network. */
public interface QuestionAdapter {

    /**
     * Asks and waits, within the adapter's own limits of time and size. A world that doesn't answer is no exception but an observation.
     *
     * @param reach how far the person let the question go: a referral that would lead further is not followed
     * @param recorder takes each step as soon as it is done: a registry may refer to another
     * @return why it went no further, or why nobody was asked; empty where it came to its end
     * @throws InterruptedException at once when the thread is interrupted; connections are closed
     */
    Optional<Sentence> ask(Question question, Reach reach, Consumer<Observation> recorder) throws InterruptedException;
}
