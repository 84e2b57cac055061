package org.meyasubako.judging.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.ItemVerdict;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.OwnItem;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MailDateParser;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ShippedTrustPolicy;

/** Whole mails drawn to candidates; every URL of a host below is taken for an item of kind 3, so that only this package is tested. */
final class GivenMail {

    private static final Map<String, String> HOLDERS = Map.of("shop.our.example", "C-0098", "oldclub.example", "C-0007");
    private static final MessageReader MESSAGES = new MessageReader();
    private static final ComplaintReader COMPLAINTS =
            new ComplaintReader(MESSAGES, new ShippedTrustPolicy(true), new IndicatorExtractor(new UrlNormalizer()));

    private static final CandidateExtractor CANDIDATES = new CandidateExtractor(new GivenProvider());

    private GivenMail() {}

    /** A mail of the shipped sample. */
    static Candidate sample(String name) {
        try {
            return candidate(Files.readAllBytes(Path.of("assets/sample/mailbox").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Candidate candidate(String mail) {
        return candidate(mail.getBytes(StandardCharsets.UTF_8));
    }

    static Candidate candidate(byte[] mail) {
        RawMessage raw = RawMessage.of(mail, "test.eml");
        Complaint complaint = COMPLAINTS.read(MESSAGES.read(raw));
        Instant received = complaint.message().field("Received").map(field -> field.body().text())
                .flatMap(body -> MailDateParser.parse(body.substring(body.lastIndexOf(';') + 1))).map(date -> date.instant()).orElse(Given.START);
        return CANDIDATES.extract(raw.sha256(), received, complaint, assess(complaint));
    }

    static Assessment assess(Complaint complaint) {
        Map<String, NormalUrl> places = new LinkedHashMap<>();
        complaint.indicators().stream().filter(indicator -> indicator.type() == Indicator.Type.URL).flatMap(indicator -> indicator.url().stream())
                .filter(url -> HOLDERS.containsKey(url.host())).forEach(url -> places.putIfAbsent(url.value(), url));
        List<ItemVerdict> items = places.values().stream().map(url -> new ItemVerdict(new OwnItem.Place(url), Kind.NAMED, CauseCode.K3_URL,
                Optional.of(new CustomerNumber(HOLDERS.getOrDefault(url.host(), "?"))), List.of())).toList();
        return new Assessment(Kind.NAMED, CauseCode.K3_URL, complaint.chain().map(HopChain::grade),
                complaint.chain().map(HopChain::copy).orElse(Copy.NONE), Optional.empty(), items, List.of(), 1);
    }
}
