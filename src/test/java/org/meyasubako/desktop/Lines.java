package org.meyasubako.desktop;

import org.meyasubako.asking.lookup.QuestionAdapter;

/** Ways out of the machine, for tests. */
final class Lines {

    private Lines() {}

    /** One that is cut: whoever asks fails. */
    static QuestionAdapter cut() {
        return (question, reach, recorder) -> {
            throw new AssertionError("nothing may be asked: " + question);
        };
    }
}
