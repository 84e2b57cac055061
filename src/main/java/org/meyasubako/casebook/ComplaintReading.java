package org.meyasubako.casebook;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.bundle.Candidate;

/**
 * What was understood of a complaint: all of it can be made again from the original.
 *
 * @param searchText the text that a search looks in, as people write it
 * @param candidate what grouping needs of it; empty without a profile
 * @param assessment the verdict; empty without a profile
 * @param profile digest of the profile by which it was judged
 */
public record ComplaintReading(
        ComplaintColumns columns,
        List<NamedIndicator> indicators,
        String searchText,
        Optional<Candidate> candidate,
        Optional<Assessment> assessment,
        Optional<Sha256> profile) {

    public ComplaintReading {
        indicators = List.copyOf(indicators);
    }
}
