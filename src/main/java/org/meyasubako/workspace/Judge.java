package org.meyasubako.workspace;

import java.time.Clock;
import java.time.Instant;
import org.meyasubako.asking.lookup.RecordedAnswers;
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
import org.meyasubako.reading.trace.TrustPolicy;

/** Judges complaints by one profile and by what was recorded. Safe to use from several threads at once. */
public final class Judge {

    private final Profile profile;
    private final RecordedAnswers answers;
    private final Clock clock;
    private final Assessor assessor;
    private final CandidateExtractor candidates;

    public Judge(Profile profile, RecordedAnswers answers, Clock clock) {
        this.profile = profile;
        this.answers = answers;
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

    /** The verdict on one complaint. */
    public Assessment assess(Complaint complaint) {
        return assessor.assess(complaint, Surroundings.withoutLogs(profile, answers, clock.instant()));
    }

    /** What grouping needs of one complaint. */
    Candidate candidate(Sha256 digest, Instant received, Complaint complaint, Assessment assessment) {
        return candidates.extract(digest, received, complaint, assessment);
    }
}
