package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;

/** What counts as the judgement of a complaint: the rules' own, or a person's over it. */
public sealed interface Verdict permits Assessment, Overruled {

    Kind kind();

    CauseCode cause();

    /** Who held the gravest item; empty where it is not known, or where nobody is to be named. */
    Optional<CustomerNumber> customer();

    /** What the rules said, whether it counts or not. */
    Assessment machine();
}
