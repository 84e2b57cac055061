package org.meyasubako.judging.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.AuthenticationResults;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.OwnHost;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.TrustPolicy;

/**
 * All that the rules may look at for one complaint, worked out once: the mail, its source, how it was handed in, what it names.
 *
 * @param at when it happened; the time of judging where nothing says when
 * @param sample the reported message; the mail itself where nobody complains of it
 * @param sources one where the chain names it, else those that are stated
 * @param submission how the mail was handed to our host, where the source is ours and proved
 * @param customer who sent it by that: the holder of the source or of the account; empty where nobody is to be named
 * @param grade the chain's; A where our log confirms its source; lowered where the chain hangs on a line of ours that we can't have written
 * @param results what the sample's header states about its authentication
 * @param policy of the event's time
 */
record Evidence(
        Complaint complaint,
        Surroundings surroundings,
        Instant at,
        Owners owners,
        TrustPolicy policy,
        Optional<Message> sample,
        List<Source> sources,
        Submission submission,
        Optional<CustomerNumber> customer,
        Optional<Grade> grade,
        List<Named> named,
        AuthenticationResults results) {

    Evidence {
        sources = List.copyOf(sources);
        named = List.copyOf(named);
    }

    Optional<HopChain> chain() {
        return complaint.chain();
    }

    /** Mail to the desk in which nobody complains: answers, delivery reports, questions. It accuses nobody. */
    boolean isCorrespondence() {
        return complaint.format() == ComplaintFormat.NONE && surroundings.profile().desk().abuseAddress().map(MailAddress::normalised)
                .filter(desk -> Recipients.of(complaint.message()).anyMatch(desk::equals)).isPresent();
    }

    /** The source that the chain proves to be ours. */
    Optional<Source> provedSource() {
        return sources.stream().filter(source -> source.isProved() && source.isOurs()).findFirst();
    }

    /** Whether the chain names a source, proved or presumed. */
    boolean isTraced() {
        return sources.stream().anyMatch(source -> source.hop().isPresent());
    }

    /** The host of ours, used by many, that the mail is proved to come from. */
    Optional<OwnHost> sendingHost() {
        return provedSource().flatMap(source -> Owners.infrastructure(source.owner()));
    }

    /** The cause of what was sent by or through the customer: the log's word, or only the header's. */
    CauseCode sentCause() {
        return grade.filter(found -> found == Grade.A).isPresent() ? CauseCode.K1_LOG : CauseCode.K1_HDR;
    }

    /** Whether that customer is the one who sent it. */
    boolean isSender(Optional<CustomerNumber> other) {
        return customer.isPresent() && customer.equals(other);
    }

    /** What the complaint names in one way. */
    List<Named> named(Named.How how) {
        return named.stream().filter(one -> one.how() == how).toList();
    }
}
