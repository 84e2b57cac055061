package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * A verdict that a person put in place of the rules', which stays visible beneath it.
 *
 * @param machine what the rules said, by today's version
 */
public record Overruled(Assessment machine, Overruling by) implements Verdict {

    @Override
    public Kind kind() {
        return by.kind();
    }

    @Override
    public CauseCode cause() {
        return by.cause();
    }

    @Override
    public Optional<CustomerNumber> customer() {
        return by.customer();
    }

    /** Whether the rules by now say the same. */
    public boolean agrees() {
        return machine.kind() == by.kind() && machine.cause() == by.cause() && machine.customer().equals(by.customer());
    }
}
