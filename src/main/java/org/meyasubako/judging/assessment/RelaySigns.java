package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.reading.trace.ReceivedField;

/** Third-party relay: a mail server of ours took in mail from a foreign host, for a foreign recipient, without a login. */
final class RelaySigns implements Signs.Reader {

    @Override
    public Signs read(Evidence evidence) {
        Submission submission = evidence.submission();
        boolean foreign = submission.client().filter(ip -> !Owners.isOurs(evidence.owners().of(ip))).isPresent();
        if (!submission.isUnauthenticatedEntry() || !foreign || !isForForeigner(evidence)) {
            return Signs.NONE;
        }
        Finding sign = Reason.RELAYED.inference(submission.hop().flatMap(hop -> hop.span()), submission.client().orElseThrow());
        return Signs.of(List.of(sign), true, new Outcome(Kind.ABUSED, CauseCode.K2_REL, Optional.empty()));
    }

    /** The recipient stands in the line only where there was one. */
    private static boolean isForForeigner(Evidence evidence) {
        return evidence.submission().hop().map(hop -> hop.received()).flatMap(ReceivedField::forAddress).flatMap(MailAddress::parse)
                .filter(recipient -> !Owners.isOurs(evidence.owners().of(recipient))).isPresent();
    }
}
