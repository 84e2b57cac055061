package org.meyasubako.judging.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.authentication.AuthenticationResults;
import org.meyasubako.asking.authentication.AuthenticationResultsReader;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.judging.assessment.Source.Certainty;
import org.meyasubako.own.provider.OwnerResolver;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.TrustPolicy;

/** Works out once what the rules look at. */
final class EvidenceReader {

    private EvidenceReader() {}

    static Evidence read(Complaint complaint, Surroundings surroundings) {
        Instant at = complaint.eventTime().map(time -> time.at()).orElse(surroundings.judged());
        Owners owners = new Owners(new OwnerResolver(surroundings.profile()), surroundings.answers(), at);
        TrustPolicy policy = surroundings.profile().policyAt(at);
        boolean doubtful = complaint.chain().filter(chain -> hangsOnOurLine(chain, complaint, policy, owners)).isPresent();
        List<Source> sources = SourceReader.read(complaint, owners).stream()
                .map(source -> doubtful && source.isProved() ? source.as(Certainty.PRESUMED) : source).toList();
        Submission submission = complaint.chain().filter(chain -> chain.proves() && !doubtful)
                .map(chain -> SubmissionReader.read(chain, sources, policy, owners)).orElse(Submission.UNKNOWN);
        Optional<Message> sample = complaint.format() == ComplaintFormat.NONE ? Optional.of(complaint.message())
                : complaint.reported().message();
        // What a receiver says of signatures matters where the mail came from elsewhere.
        boolean ours = sources.stream().anyMatch(source -> source.isProved() && source.isOurs());
        List<Named> named = NamedReader.read(complaint, owners);
        return new Evidence(complaint, surroundings, at, owners, policy, sample, sources, submission,
                SenderReader.read(sources, submission, owners), grade(complaint, surroundings.log(), doubtful), named,
                results(sample.filter(mail -> !ours), complaint.chain().filter(chain -> !doubtful),
                new AuthenticationResultsReader(policy, surroundings.profile().authservIdsAt(at))));
    }

    private static AuthenticationResults results(Optional<Message> sample, Optional<HopChain> chain, AuthenticationResultsReader reader) {
        return sample.map(mail -> reader.read(mail.fields(), chain)).orElse(AuthenticationResults.NONE);
    }

    /**
     * Whether a believed line claims to be written by a host of ours, though the mailbox in which the mail lay is not with us. Only the
     * person who handed it in can have put it there; so the chain is worth what a paste is worth.
     */
    private static boolean hangsOnOurLine(HopChain chain, Complaint complaint, TrustPolicy policy, Owners owners) {
        int last = chain.handover().map(HopChain.Handover::hop).or(() -> chain.injection().map(HopChain.InjectionPoint::hop)).orElse(-1);
        boolean ours = chain.hops().stream().limit(last + 1L).anyMatch(hop -> OwnNames.writer(hop.received(), policy).isPresent());
        return ours && mailboxes(complaint).noneMatch(mailbox -> Owners.isOurs(owners.of(mailbox)));
    }

    private static Stream<MailAddress> mailboxes(Complaint complaint) {
        return complaint.format() == ComplaintFormat.NONE ? Recipients.of(complaint.message()) : complaint.complainant().address().stream();
    }

    private static Optional<Grade> grade(Complaint complaint, LogAnswer log, boolean doubtful) {
        Optional<HopChain> chain = complaint.chain();
        if (doubtful) {
            return chain.map(HopChain::grade).map(grade -> grade == Grade.D ? Grade.D : Grade.C);
        }
        boolean confirmed = log instanceof LogAnswer.Confirmed(var hops)
                && chain.flatMap(HopChain::handover).filter(handover -> hops.contains(handover.hop())).isPresent();
        return chain.map(HopChain::grade).map(grade -> confirmed && grade == Grade.B ? Grade.A : grade);
    }
}
