package org.meyasubako.judging.assessment;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.RecordedAnswers;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ProfileReader;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;

/** Reads mails as complaints and judges them against the tests' made-up provider. */
final class Bench {

    static final Instant STORY = Instant.parse("2026-03-15T00:00:00Z");

    static final Profile PROFILE = profile(STORY);

    private static final MessageReader MESSAGES = new MessageReader();

    private static final ComplaintReader COMPLAINTS = new ComplaintReader(MESSAGES, PROFILE.policyAt(STORY),
            new IndicatorExtractor(new UrlNormalizer()));

    /** What was recorded: where the garden club's site lies. */
    static final RecordedAnswers ANSWERS = new Answers(Map.of("garden.our.example", "192.0.2.17"));

    private Bench() {}

    /** The made-up provider, as written at that time; what time the files of a checkout have means nothing. */
    static Profile profile(Instant asOf) {
        try {
            Path folder = Path.of(Objects.requireNonNull(Bench.class.getResource("profile")).toURI());
            Profile read = ProfileReader.read(folder).profile();
            return new Profile(read.rows(), asOf, read.digest());
        } catch (URISyntaxException | UnreadableProfileException e) {
            throw new IllegalStateException(e);
        }
    }

    static Complaint complaint(byte[] mail) {
        return COMPLAINTS.read(MESSAGES.read(RawMessage.of(mail, "test.eml")));
    }

    static Assessment assess(byte[] mail) {
        return assess(complaint(mail));
    }

    static Assessment assess(String mail) {
        return assess(mail.getBytes(StandardCharsets.UTF_8));
    }

    static Assessment assess(Complaint complaint) {
        return new Assessor().assess(complaint, Surroundings.withoutLogs(PROFILE, ANSWERS, STORY));
    }

    /** Kind, cause, customer and grade in one line. */
    static String told(Assessment assessment) {
        return assessment.kind().code() + " " + assessment.cause().code() + " "
                + assessment.customer().map(Object::toString).orElse("-") + " " + assessment.grade().map(Object::toString).orElse("-");
    }

    static List<String> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).toList();
    }

    private record Answers(Map<String, String> addresses) implements RecordedAnswers {

        private static <T> Recorded<T> unknown() {
            return new Recorded<>(new Answer.Skipped<>(Sentence.of(Bench.class, "none")), Optional.empty());
        }

        @Override
        public Recorded<List<IpAddress>> addressesOf(DomainName host, Instant at) {
            return Optional.ofNullable(addresses.get(host.ascii())).flatMap(IpAddress::parse)
                    .map(ip -> new Recorded<List<IpAddress>>(new Answer.Found<>(List.of(ip)), Optional.empty())).orElseGet(Answers::unknown);
        }

        @Override
        public Recorded<List<DomainName>> namesOf(IpAddress address, Instant at) {
            return unknown();
        }

        @Override
        public Recorded<List<String>> textsOf(String name, Instant at) {
            return unknown();
        }
    }
}
