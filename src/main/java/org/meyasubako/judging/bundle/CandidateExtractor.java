package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.trace.HopChain;

/** Draws from an assessed complaint what grouping needs to know of it. Safe to use from several threads at once. */
public final class CandidateExtractor {

    private final UnitReader units;
    private final SignExtractor signs;
    private final ItemExtractor items;
    private final SketchExtractor sketches = new SketchExtractor();

    public CandidateExtractor(ProviderView provider) {
        this.units = new UnitReader(provider);
        this.signs = new SignExtractor(provider);
        this.items = new ItemExtractor();
    }

    /**
     * The candidate of one complaint; its event is the reception where the complaint tells no time. Never fails on what stands in the mail.
     *
     * @param digest of the complaint mail
     * @param received when the desk received it
     */
    public Candidate extract(Sha256 digest, Instant received, Complaint complaint, Assessment assessment) {
        Exhibit exhibit = Exhibit.of(complaint, assessment);
        Complainant complainant = complainant(complaint);
        Instant event = complaint.eventTime().map(EventTime::at).orElse(received);
        Set<String> names = exhibit.recipientNames();
        Optional<String> subject = exhibit.subject().map(text -> BareText.subject(text, names)).filter(text -> !text.isEmpty());
        return new Candidate(
                digest,
                received,
                event,
                complainant.address().map(UnitReader::mailbox),
                units.unit(complainant),
                complainant.channel(),
                Script.language(exhibit.ownWords().isBlank() ? exhibit.reportedText() : exhibit.ownWords()),
                receiver(complaint).map(DomainName::ascii),
                complaint.chain().filter(HopChain::proves).flatMap(HopChain::handover).map(handover -> handover.ip().toString()),
                subject,
                sample(subject, exhibit.reportedText(), names),
                words(exhibit),
                signs.extract(exhibit).stream().map(Sign::name).collect(Collectors.toUnmodifiableSet()),
                items.extract(assessment));
    }

    /** The fingerprint of what advertises; of the whole text, and then with the subject, where that is too short to be told from others. */
    private Optional<Sketch> sample(Optional<String> subject, String text, Set<String> names) {
        String whole = BareText.of(text, names);
        return sketches.sample(BareText.of(BareText.advertising(text), names))
                .or(() -> sketches.sample(whole))
                .or(() -> subject.flatMap(words -> sketches.sample(words + "\n" + whole)));
    }

    /** A program writes the same words in every report, so they tell nothing. */
    private Optional<Sketch> words(Exhibit exhibit) {
        boolean program = ComplainantCounter.isAutomatic(exhibit.complaint().complainant().channel())
                || exhibit.complaint().format() == ComplaintFormat.NONE;
        return program ? Optional.empty() : sketches.words(BareText.of(exhibit.ownWords(), Set.of()));
    }

    /** Who complains: nobody in a mail that is no complaint, whoever its sender claims to be. */
    private static Complainant complainant(Complaint complaint) {
        Complainant written = complaint.complainant();
        return complaint.format() == ComplaintFormat.NONE
                ? new Complainant(Optional.empty(), Optional.empty(), written.channel()) : written;
    }

    /** Whose server took the reported mail in: of a proved chain the one that names the source, else the complainant's. */
    private static Optional<DomainName> receiver(Complaint complaint) {
        Optional<DomainName> proved = complaint.chain().filter(HopChain::proves)
                .flatMap(chain -> chain.handover().map(handover -> chain.hops().get(handover.hop())))
                .flatMap(hop -> hop.received().by()).flatMap(DomainName::parse);
        return proved.or(() -> complainant(complaint).address().flatMap(address -> address.domainName()))
                .map(domain -> domain.registrable().orElse(domain));
    }
}
