package org.meyasubako.writing.packet;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.lookup.AnswerFileReader;
import org.meyasubako.asking.lookup.MemoryObservationStore;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Replayer;
import org.meyasubako.asking.lookup.wire.WireReplyReader;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Act;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.JournalHead;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.Assessor;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.assessment.Surroundings;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.CandidateExtractor;
import org.meyasubako.judging.bundle.Activity;
import org.meyasubako.judging.bundle.CaseFacts;
import org.meyasubako.judging.bundle.ClauseInForce;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.FlagRules;
import org.meyasubako.judging.bundle.Grouping;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.judging.bundle.PanelReader;
import org.meyasubako.judging.bundle.ProfileView;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.own.provider.MailboxProviders;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ProfileReader;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.writing.redaction.Audience;
import org.meyasubako.writing.redaction.ClearValue;
import org.meyasubako.writing.redaction.ClearValues;
import org.meyasubako.writing.redaction.CopyOrder;
import org.meyasubako.writing.redaction.Redactor;
import org.meyasubako.writing.redaction.StruckMessage;
import org.meyasubako.writing.redaction.TokenWriter;

/** The shop of the shipped sample as a case ready for a packet: real mails, the sample's profile, its recorded answers. */
final class SampleCase {

    static final Instant MADE = Instant.parse("2026-03-20T03:04:05Z");

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Path SAMPLE = Path.of("assets/sample");
    private static final MessageReader MESSAGES = new MessageReader();

    private final Profile profile;
    private final List<Observation> observations;
    private final Assessor assessor = new Assessor();
    private final Redactor redactor;
    private final Replayer answers;

    SampleCase() throws Exception {
        profile = ProfileReader.read(SAMPLE.resolve("profile")).profile();
        observations = new AnswerFileReader().read(SAMPLE.resolve("answers")).observations();
        MemoryObservationStore store = new MemoryObservationStore();
        observations.forEach(store::record);
        answers = new Replayer(store, new WireReplyReader());
        MailboxProviders providers = MailboxProviders.of(profile);
        redactor = new Redactor(new TokenWriter("a key of thirty-two bytes, really".getBytes(StandardCharsets.UTF_8),
                (DomainName domain) -> providers.countsEachMailbox(domain)), new UrlExtractor(new UrlNormalizer()));
    }

    /** A mail with its number and how it is handled. */
    @SuppressWarnings("ArrayRecordComponent") // a carrier; nobody compares two
    record Mail(String number, byte[] bytes, Handling handling) {}

    /** Everything about the shop, for this reader. */
    PacketContents contents(Recipient recipient, Language language) throws Exception {
        return contents(recipient, language, shopMails());
    }

    static List<Mail> shopMails() throws IOException {
        List<Mail> mails = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLE.resolve("mailbox"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().contains("shop")).sorted().toList()) {
                mails.add(new Mail("R-%06d".formatted(mails.size() + 1), Files.readAllBytes(file), Handling.PLAIN));
            }
        }
        return mails;
    }

    PacketContents contents(Recipient recipient, Language language, List<Mail> mails) throws Exception {
        List<PacketComplaint> complaints = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        CandidateExtractor extractor = new CandidateExtractor(new ProfileView(profile, MailboxProviders.of(profile)::countsEachMailbox));
        for (Mail mail : mails) {
            RawMessage raw = RawMessage.of(mail.bytes(), mail.number());
            Complaint complaint = read(raw);
            Instant received = Instant.parse("2026-03-03T00:00:00Z").plus(Duration.ofHours(7L * complaints.size()));
            candidates.add(extractor.extract(raw.sha256(), received, complaint, assess(complaint)));
            complaints.add(new PacketComplaint(mail.number(), received, raw.sha256(), mail.bytes().length, mail.handling(),
                    ByteSource.wrap(mail.bytes()), () -> inspected(raw, recipient)));
        }
        EvidenceBundle bundle = new Grouping().bundles(candidates, List.of(), List.of()).stream()
                .max(java.util.Comparator.comparingInt(each -> each.members().size())).orElseThrow();
        List<Sha256> members = bundle.members().stream().map(Member::complaint).toList();
        List<WrittenEntry> journal = journal();
        JournalEntry last = journal.getLast().read().orElseThrow();
        return new PacketContents(cover(recipient, language), file(bundle), complaints.stream().filter(each -> members.contains(each.sha256())).toList(),
                observations.stream().limit(40).map(each -> new PacketAnswer(each, new WireReplyReader().read(each))).toList(),
                List.of(), letters(), journal, last.head(), List.of());
    }

    private PacketCover cover(Recipient recipient, Language language) {
        String purpose = language == Language.JAPANESE ? "約款第16条に基づく措置の検討" : "Consideration of a measure under clause 16";
        return new PacketCover("B-0002", recipient, purpose, language, profile.desk(), "田中", MADE, "Meyasubako 1.0");
    }

    private PacketCase file(EvidenceBundle bundle) {
        SiteCheck check = new SiteCheck(Instant.parse("2026-03-10T01:00:00Z"), "tanaka", "https://shop.our.example/c/1?aid=118",
                Optional.of(Sha256.of(new byte[] {1})), Optional.of("17"), Optional.of(false), SiteCheck.Result.BREACH);
        CaseFacts facts = new CaseFacts(java.util.Set.of(), List.of(check), List.of(), CaseFacts.NONE.inquiry(), java.util.Set.of(), java.util.Set.of(),
                java.util.Set.of(), List.of(), Activity.QUIET, Optional.empty());
        Decision decision = new Decision(bundle.key(), Disposition.HOLD, Optional.of(new ClauseInForce("16", "2026-01")),
                Sha256.of(new byte[] {2}), 20, "tanaka", Instant.parse("2026-03-12T05:00:00Z"), Optional.of(LocalDate.of(2026, 3, 26)), false,
                Optional.empty(), false);
        return new PacketCase(bundle, new PanelReader(TOKYO).read(bundle, facts), new FlagRules().raise(bundle, facts), List.of(), List.of(check),
                List.of(new PacketCase.Holding("shop.our.example", Instant.parse("2026-03-03T00:00:00Z"),
                        Sentence.of(Prose.class, "recipient.customer", "C-0098"))),
                List.of(new PacketCase.Decided(decision, Optional.of("契約者側の事実がまだない。"), profile.clausesInForce(MADE).stream().findFirst())));
    }

    private static List<PacketLetter> letters() {
        Sentence state = Sentence.of(Prose.class, "timeline.letter", "L10", "sent");
        return List.of(new PacketLetter("L10", state, Instant.parse("2026-03-11T02:00:00Z"), true, "C-0098", "広告に関するご確認のお願い",
                "サンプル商店 御中\n\n貴サイト https://shop.our.example/ について確認をお願いいたします。\n"),
                new PacketLetter("L1", state, Instant.parse("2026-03-03T04:00:00Z"), false, "suzuki@isp-a.example", "ご連絡ありがとうございます",
                        "鈴木一郎 様\n\nご連絡を受け付けました。\n"));
    }

    static List<WrittenEntry> journal() {
        List<WrittenEntry> entries = new ArrayList<>();
        JournalHead head = JournalHead.GENESIS;
        for (int i = 0; i < 30; i++) {
            Act act = Act.of(Instant.parse("2026-03-03T00:00:00Z").plusSeconds(60L * i), ZoneOffset.ofHours(9), Person.unlisted("tanaka"),
                    "import", Map.of("complaint", "R-%06d".formatted(i)));
            JournalEntry entry = head.next(act);
            entries.add(entry.written());
            head = entry.head();
        }
        return entries;
    }

    private InspectedComplaint inspected(RawMessage raw, Recipient recipient) {
        Complaint complaint = read(raw);
        return new InspectedComplaint(complaint, assess(complaint), LogAnswer.NOT_SEARCHED, Optional.empty(), copy(complaint, recipient));
    }

    private Optional<StruckMessage> copy(Complaint complaint, Recipient recipient) {
        Optional<Message> reported = complaint.reported().message();
        return recipient instanceof Recipient.Customer customer
                ? reported.map(message -> redactor.redact(message, CopyOrder.strict(Audience.CUSTOMER, customer.unnamed()))) : Optional.empty();
    }

    private Assessment assess(Complaint complaint) {
        return assessor.assess(complaint, Surroundings.withoutLogs(profile, answers, MADE));
    }

    private Complaint read(RawMessage raw) {
        ComplaintReader reader = new ComplaintReader(MESSAGES, profile.policyAt(MADE), new IndicatorExtractor(new UrlNormalizer()));
        return reader.read(MESSAGES.read(raw), profile::policyAt);
    }

    static Recipient customer() {
        try {
            List<ClearValue> values = new ArrayList<>();
            for (Mail mail : shopMails()) {
                Message message = MESSAGES.read(RawMessage.of(mail.bytes(), mail.number()));
                Complainant who = new ComplaintReader(MESSAGES, new ShippedTrustPolicy(true), new IndicatorExtractor(new UrlNormalizer()))
                        .read(message).complainant();
                who.address().map(ClearValue::address).ifPresent(values::add);
                who.name().map(ClearValue::name).ifPresent(values::add);
            }
            return new Recipient.Customer("サンプル商店", ClearValues.of(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Recipient authority(LegalBasis.Ground ground) {
        return new Recipient.Authority("警視庁", new LegalBasis(ground, "令和8年3月10日 第123号", Optional.empty()));
    }
}
