package org.meyasubako.workspace;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.asking.authentication.AuthenticationResults;
import org.meyasubako.asking.authentication.AuthenticationResultsReader;
import org.meyasubako.asking.authentication.dkim.MailCopyReader;
import org.meyasubako.asking.authentication.evaluation.MailEvaluation;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.EventTime;

/** The authentication of reported mail: what its fields state, and what it comes to when it is evaluated again. */
final class AuthenticationCheck {

    private final Casework work;

    AuthenticationCheck(Casework work) {
        this.work = work;
    }

    /** What the reported mail's own fields say; a provider's fields are believed by its names at that time. */
    AuthenticationResults stated(Complaint complaint) {
        Profile profile = work.profile().orElseGet(Profile::empty);
        Instant at = at(complaint);
        AuthenticationResultsReader reader = new AuthenticationResultsReader(profile.policyAt(at), profile.authservIdsAt(at));
        return complaint.reported().message().map(reported -> reader.read(reported.fields(), complaint.chain()))
                .orElse(AuthenticationResults.NONE);
    }

    /** What the reported mail comes to by kept bytes and recorded answers; empty where none was handed in. */
    Optional<MailEvaluation> evaluated(RawMessage raw, Complaint complaint) {
        return complaint.reported().message().flatMap(reported -> new MailCopyReader(raw, complaint.message()).reported(complaint.reported())
                .map(copy -> work.evaluator().evaluate(copy, reported, complaint.chain(), at(complaint))));
    }

    private Instant at(Complaint complaint) {
        return complaint.eventTime().map(EventTime::at).orElse(work.now());
    }
}
