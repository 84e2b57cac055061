package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.List;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A text that was handed in, in all its variants: resent copies and personalised ones are one sample.
 *
 * @param number from 1, by first appearance; told as S1, S2, …
 * @param members the complaints that handed it in, in the bundle's order
 * @param first when the desk first saw it
 */
public record Sample(int number, List<Sha256> members, Instant first) {

    public Sample {
        members = List.copyOf(members);
    }
}
