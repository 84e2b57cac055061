package org.meyasubako.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.FoundUrl;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many messages, Received fields and lines of text a core reads in a second, measured on the sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    private static final String RECEIVED = "from mail.isp-a.example (host7.isp-a.example [192.0.2.7] (may be forged)) by mx.example.org"
            + " (8.15.2/8.15.2) with ESMTP id q5AB1x for <a@example.org>; Tue, 3 Mar 2026 09:10:11 +0900 (JST)";
    private static final String TEXT = "こちらのURLです。hxxp://shop[.]our[.]example/c/7f3a9b21?utm_source=mail、よろしくお願いします。";

    private final MessageReader messages = new MessageReader();
    private final ComplaintReader complaints = new ComplaintReader(messages, new ShippedTrustPolicy(true),
            new IndicatorExtractor(new UrlNormalizer()));
    private final ReceivedParser received = new ReceivedParser();
    private final UrlExtractor urls = new UrlExtractor(new UrlNormalizer());
    private List<RawMessage> mails = List.of();
    private String longLine = "";
    private int next;

    /** Reads the single mails of the sample into memory. */
    @Setup
    public void load() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("assets/sample/mailbox"))) {
            mails = all.filter(path -> path.toString().endsWith(".eml")).sorted().map(ReadingBenchmark::raw).toList();
        }
        longLine = RECEIVED.replace("q5AB1x", "x".repeat(1 << 20));
    }

    private static RawMessage raw(Path path) {
        try {
            return RawMessage.of(Files.readAllBytes(path), path.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private RawMessage mail() {
        next = (next + 1) % mails.size();
        return mails.get(next);
    }

    @Benchmark
    public Message message() {
        return messages.read(mail());
    }

    @Benchmark
    public Complaint complaint() {
        return complaints.read(messages.read(mail()));
    }

    @Benchmark
    public ReceivedField receivedField() {
        return received.parse(RECEIVED);
    }

    /** One megabyte in one field: the time must be that of a thousand times a kilobyte, not of its square. */
    @Benchmark
    public ReceivedField receivedFieldOfOneMegabyte() {
        return received.parse(longLine);
    }

    @Benchmark
    public List<FoundUrl> urlsOfOneLine() {
        return urls.extract(TEXT);
    }
}
