package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Who complains in a bundle, counted so that no one counts twice.
 *
 * @param people independent complainants: a mailbox at mailbox providers, else an organisation; those with the same words count once
 * @param loops feedback loops, SpamCop and reporting bodies: one for each source and sample
 * @param sources of {@code loops}, each once, however many samples it reported
 * @param coordinated groups of complaints of different people in the same words, each group in the bundle's order
 * @param unproved mailboxes that do not count before they answered, since their own mail fails the checks of our mail exchanger
 * @param unknown complaints without any address, which cannot be told apart and do not count
 */
public record Complainants(
        int people, int loops, int sources, List<List<Sha256>> coordinated, Set<String> unproved, int unknown) {

    public Complainants {
        coordinated = coordinated.stream().map(List::copyOf).toList();
        unproved = Set.copyOf(unproved);
    }

    /** The number that a tier rests on: one loop is one witness, whatever number of samples it reports. */
    public int witnesses() {
        return people + sources;
    }
}
