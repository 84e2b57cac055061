package org.meyasubako.asking.authentication.dmarc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.evidence.Defect;

/**
 * A policy record as parsed (RFC 9989 section 4.7).
 *
 * @param policy {@code p}; empty where it is missing or no policy
 * @param subdomains {@code sp}
 * @param nonexistent {@code np}, for names that do not exist
 * @param dkimAlignment {@code adkim}
 * @param spfAlignment {@code aspf}
 * @param suffix {@code psd}
 * @param testing {@code t=y}: the policy is only tried out
 * @param percentage {@code pct} of RFC 7489, which no longer counts
 * @param reportUris {@code rua}, the well formed ones
 * @param policiesRead whether {@code p} is there and none of {@code p}, {@code sp}, {@code np} holds another word
 * @param defects tags that are not as the RFC has them; their defaults stand
 */
public record DmarcRecord(
        Optional<Policy> policy, Optional<Policy> subdomains, Optional<Policy> nonexistent, Alignment dkimAlignment, Alignment spfAlignment,
        Suffix suffix, boolean testing, OptionalInt percentage, List<String> reportUris, boolean policiesRead, List<Defect> defects) {

    public DmarcRecord {
        reportUris = List.copyOf(reportUris);
        defects = List.copyOf(defects);
    }

    /** Whether it may be applied: its policies can be read, or it asks for reports, and then stands for {@code p=none}. */
    boolean isApplicable() {
        return policiesRead || !reportUris.isEmpty();
    }
}
