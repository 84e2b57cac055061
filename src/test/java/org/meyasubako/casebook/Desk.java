package org.meyasubako.casebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.journal.Role;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Finding;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.Sketch;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/** A made-up desk: its people, its time, and complaints to put into a casebook. */
final class Desk {

    static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Tokyo"));
    static final Occupant WRITER = new Occupant("ueda", "desk1.example", 4711, NOW);
    static final Person UEDA = new Person("ueda", "上田 直子", Role.ANALYST);
    static final Person MORI = new Person("mori", "森 一郎", Role.APPROVER);

    private final List<Added> added = new ArrayList<>();

    /** A new casebook in this folder. */
    static Casebook create(Path folder) throws CasebookUnavailableException {
        return Casebook.create(file(folder), CLOCK, WRITER, Map.of());
    }

    static Casebook open(Path folder) throws CasebookUnavailableException {
        return Casebook.open(file(folder), CLOCK, WRITER);
    }

    static Path file(Path folder) {
        return folder.resolve("desk.casebook");
    }

    /** Adds complaints in one import. */
    ImportCounts add(Casebook casebook, PreparedComplaint... complaints) throws CasebookUnavailableException {
        try (ImportSession session = casebook.beginImport(UEDA, added::add)) {
            for (PreparedComplaint complaint : complaints) {
                session.add(complaint);
            }
            return session.finish();
        }
    }

    List<Added> added() {
        return added;
    }

    static RawMessage mail(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RawMessage(bytes, new Origin("box/" + Sha256.of(bytes).shortened(), 0, 0, bytes.length), Sha256.of(bytes), Framing.BARE);
    }

    static PreparedComplaint prepared(Casebook casebook, String text) {
        return casebook.preparer().prepare(mail(text), reading(text, Kind.NAMED));
    }

    static ComplaintReading reading(String text, Kind kind) {
        RawMessage raw = mail(text);
        return new ComplaintReading(columns(text), List.of(new NamedIndicator(Indicator.Type.URL, "http://shop.our.example/c/17",
                Optional.of("shop.our.example"), Optional.of("our.example"), "shop.our.example/c/{id}")), text,
                Optional.of(candidate(raw.sha256())), Optional.of(assessment(kind)), Optional.empty());
    }

    static ComplaintColumns columns(String title) {
        Complainant hanako = new Complainant(MailAddress.parse("hanako@mail.example"), Optional.of("佐藤 花子"), Complainant.Channel.PERSON);
        return new ComplaintColumns(ComplaintFormat.PASTED, Complaint.Category.MESSAGING, Optional.of("spam"), hanako, Optional.of(NOW),
                Optional.of(new EventTime(NOW.minusSeconds(60), EventTime.Source.HANDOVER)), title, Optional.of("203.0.113.77"),
                Optional.of(Grade.C), Copy.PASTED, 3, 1, 0, 2, "ja");
    }

    static Assessment assessment(Kind kind) {
        Finding finding = new Finding("only-url", Sentence.of(Casebook.class, "damaged", "x", 7, NOW), Finding.Standing.FACT,
                Optional.of(new org.meyasubako.basis.evidence.Span(3, 9)));
        return new Assessment(kind, CauseCode.K3_URL, Optional.of(Grade.C), Copy.PASTED, Optional.of(new CustomerNumber("C-0098")),
                List.of(), List.of(finding), 1);
    }

    static BundleKey shop() {
        return new BundleKey(BundleKey.Type.HOST, "shop.our.example", Optional.of(new CustomerNumber("C-0098")), 0);
    }

    static Candidate candidate(Sha256 complaint) {
        Candidate.Item item = new Candidate.Item(shop(), Kind.NAMED, CauseCode.K3_URL, Optional.of(Grade.C), Copy.PASTED,
                "http://shop.our.example/c/17", Optional.of("/c/{id}"));
        return new Candidate(complaint, NOW, NOW, Optional.of("hanako@mail.example"), Optional.of("mail.example"), Complainant.Channel.PERSON,
                "ja", Optional.empty(), Optional.empty(), Optional.of("当選"), Optional.of(new Sketch(new int[] {3, -1, 7})), Optional.empty(),
                Set.of("top-page-only", "shotgun"), List.of(item));
    }
}
