package org.meyasubako.asking.lookup;

import java.util.Optional;

/** Says whom a question would go to, without asking it. */
@FunctionalInterface
public interface TargetBook {

    /** The server or zone that is asked first, as told to a person; empty where nobody serves such a question. */
    Optional<String> targetOf(Question question);
}
