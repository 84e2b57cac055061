package org.meyasubako.asking.authentication.answers;

import org.meyasubako.asking.lookup.Question;

/** Gives recorded answers of the time of one event; it never asks. */
@FunctionalInterface
public interface DnsAnswers {

    /** The answer recorded nearest to the event; {@link DnsAnswer#isMissing} where none is. */
    DnsAnswer answerTo(Question question);
}
