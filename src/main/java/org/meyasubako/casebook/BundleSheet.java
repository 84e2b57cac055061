package org.meyasubako.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * A bundle as the last grouping made it: what a list shows, and who belongs to it.
 *
 * @param members in the order of the bundle
 */
public record BundleSheet(Summary summary, List<Membership> members) {

    public BundleSheet {
        members = List.copyOf(members);
    }

    /**
     * What a list shows of a bundle.
     *
     * @param complainants who count as independent
     * @param samples different texts of the reported mail
     * @param flags codes of those that are raised
     * @param review when a hold is looked at again
     */
    public record Summary(
            BundleKey key,
            Optional<CustomerNumber> customer,
            Kind kind,
            Tier tier,
            int complaints,
            int complainants,
            int samples,
            Instant first,
            Instant last,
            Set<String> flags,
            Disposition disposition,
            Optional<LocalDate> review) {

        public Summary {
            flags = Set.copyOf(flags);
        }
    }

    /**
     * One complaint in it.
     *
     * @param why it belongs here
     */
    public record Membership(Sha256 complaint, List<Sentence> why) {

        public Membership {
            why = List.copyOf(why);
        }
    }
}
