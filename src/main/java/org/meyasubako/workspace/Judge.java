package org.meyasubako.workspace;

import java.time.Clock;
import java.time.Instant;
import org.meyasubako.asking.authentication.dkim.MailCopyReader;
import org.meyasubako.asking.authentication.evaluation.MailEvaluator;
import org.meyasubako.asking.lookup.RecordedAnswers;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.Assessor;
import org.meyasubako.judging.assessment.Surroundings;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.CandidateExtractor;
import org.meyasubako.judging.bundle.ProfileView;
import org.meyasubako.own.provider.MailboxProviders;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.SignedLinesReader;
import org.meyasubako.reading.trace.TrustPolicy;

/** Judges complaints by one profile and by what was recorded. Safe to use from several threads at once. */
public final class Judge {

    private final Profile profile;
    private final RecordedAnswers answers;
    private final MailEvaluator evaluator;
    private final CustomerSignatures signatures;
    private final Clock clock;
    private final Assessor assessor;
    private final CandidateExtractor candidates;

    /** @param evaluator by the same answers */
    public Judge(Profile profile, RecordedAnswers answers, MailEvaluator evaluator, Clock clock) {
        this.profile = profile;
        this.answers = answers;
        this.evaluator = evaluator;
        this.signatures = new CustomerSignatures(profile, evaluator);
        this.clock = clock;
        this.assessor = new Assessor();
        this.candidates = new CandidateExtractor(new ProfileView(profile, MailboxProviders.of(profile)::countsEachMailbox));
    }

    public Profile profile() {
        return profile;
    }

    /** Whose lines are to be believed at that time. */
    TrustPolicy policyAt(Instant at) {
        return profile.policyAt(at);
    }

    /** Who verifies the signatures in the mail that was read from these bytes. */
    SignedLinesReader signedLines(RawMessage raw, Message mail) {
        return new VerifiedLinesReader(evaluator, new MailCopyReader(raw, mail));
    }

    /**
     * The verdict on one complaint.
     *
     * @param raw the bytes that it was read from
     */
    public Assessment assess(RawMessage raw, Complaint complaint) {
        return assessor.assess(complaint, Surroundings.withoutLogs(profile, answers, clock.instant())
                .verified(signatures.verify(raw, complaint, clock.instant())));
    }

    /** What grouping needs of one complaint. */
    Candidate candidate(Sha256 digest, Instant received, Complaint complaint, Assessment assessment) {
        return candidates.extract(digest, received, complaint, assessment);
    }
}
