package org.meyasubako.judging.assessment;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * A person's verdict in place of the rules'. It names the complaint by its digest, so that it outlives every rebuild and every new version
 * of the rules.
 *
 * @param complaint digest of the complaint mail
 * @param person the account of who decided
 * @param reason digest of the written reason; the words stand in a row of their own, which can be erased
 * @param customer whom the person holds for the customer concerned; empty for nobody
 */
public record Overruling(
        Sha256 complaint, String person, Instant at, Sha256 reason, Kind kind, CauseCode cause, Optional<CustomerNumber> customer) {

    public Overruling {
        if (person.isBlank()) {
            throw new IllegalArgumentException("an overruling has a person");
        }
    }

    /**
     * This verdict over what the rules said.
     *
     * @throws IllegalArgumentException where {@code judged} is the digest of another complaint
     */
    public Overruled over(Sha256 judged, Assessment assessment) {
        if (!judged.equals(complaint)) {
            throw new IllegalArgumentException("an overruling of another complaint");
        }
        return new Overruled(assessment, this);
    }
}
