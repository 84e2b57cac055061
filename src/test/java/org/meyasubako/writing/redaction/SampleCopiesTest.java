package org.meyasubako.writing.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ShippedTrustPolicy;

/** Every mail of the shipped sample, copied for the customer. */
class SampleCopiesTest {

    private static final MessageReader MESSAGES = new MessageReader();
    private static final ComplaintReader COMPLAINTS =
            new ComplaintReader(MESSAGES, new ShippedTrustPolicy(true), new IndicatorExtractor(new UrlNormalizer()));
    private static final Set<DomainName> READER = Set.of(new DomainName("shop.our.example"), new DomainName("oldclub.example"));

    private final Redactor redactor = new Redactor(
            new TokenWriter("one key for all of the sample...".getBytes(StandardCharsets.US_ASCII), _ -> false), new UrlExtractor(new UrlNormalizer()));

    private final ProtectedPersonReader persons = new ProtectedPersonReader(
            name -> name.ascii().contains("mail"), name -> name.isWithin(new DomainName("our.example")));

    static Stream<Path> mails() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("assets/sample/mailbox"))) {
            return all.filter(path -> path.toString().endsWith(".eml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void noCopyNamesWhoComplained(Path path) throws IOException {
        Complaint complaint = COMPLAINTS.read(MESSAGES.read(RawMessage.of(Files.readAllBytes(path), path.toString())));
        ClearValues values = persons.complainant(complaint);
        CopyOrder order = CopyOrder.strict(Audience.CUSTOMER, values).withReadersDomains(READER);
        for (Message message : Stream.concat(Stream.of(complaint.message()), complaint.reported().message().stream()).toList()) {
            byte[] copy = redactor.redact(message, order).text().getBytes(StandardCharsets.UTF_8);
            assertThat(new LeakFinder().find(values, List.of(new NamedBytes("copy", copy)), List.of()).leaks()).isEmpty();
        }
    }
}
