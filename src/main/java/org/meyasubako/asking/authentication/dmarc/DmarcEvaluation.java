package org.meyasubako.asking.authentication.dmarc;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.MissingAnswer;
import org.meyasubako.asking.lookup.Observation;

/**
 * A mail, evaluated.
 *
 * @param organisation that of the author's domain; empty where nothing depended on it
 * @param used every recorded answer that the result rests on, in the order of use
 * @param missing what is not recorded and could change the result; a result that rests on the public suffix list may have some
 */
public record DmarcEvaluation(
        AuthoredMail mail, DmarcResult result, Optional<OrganisationalDomain> organisation, List<Observation> used,
        List<MissingAnswer> missing) {

    public DmarcEvaluation {
        used = List.copyOf(used);
        missing = List.copyOf(missing);
    }
}
