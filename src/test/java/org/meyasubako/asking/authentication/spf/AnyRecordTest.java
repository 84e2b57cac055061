package org.meyasubako.asking.authentication.spf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.TextMutator;
import org.meyasubako.asking.authentication.answers.DnsAnswer;
import org.meyasubako.asking.authentication.answers.DnsAnswers;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.IpAddress;

/** Whatever a domain publishes, it is read, and the check comes to an end. */
class AnyRecordTest {

    private static final List<String> WORDS = List.of(" ", "v=spf1 ", "-", "~", "?", "+", "all", "a", "mx", "ptr", "include:", "exists:", "ip4:", "ip6:",
            "redirect=", "exp=", "/", "//", "/24", "//64", ":", ".", "%", "%{", "}", "%{i}", "%{p}", "%{l1r-}", "%{d99999999999}", "%{S0}", "%%", "%_",
            "%-", "192.0.2.4", "2001:db8::1", "::ffff:192.0.2.4", "shop.example", "..", "\u0000", "\uD83D\uDE00");

    /** The text stands everywhere, so that it includes and redirects to itself; each term asks, and the names of ten hosts may be looked at. */
    private static final int MOST_QUESTIONS = (LookupCount.MAX_TERMS + 1) * (MechanismMatcher.MAX_EXCHANGERS + 2) + ClientNames.MAX_NAMES;

    private static TextMutator records() throws IOException {
        List<String> seeds = SpfCase.all().stream().flatMap(given -> given.zone().stream()).distinct()
                .map(line -> line.split(" ", 3)).filter(line -> line[1].equals("TXT") && line.length > 2).map(line -> line[2]).toList();
        return new TextMutator(seeds, WORDS);
    }

    @Test
    void anyRecordIsRead() throws IOException {
        records().forEach(text -> {
            String record = "v=spf1 " + text;
            SpfRecord parsed = SpfRecordParser.parse(record);
            assertThat(parsed.directives().size() + parsed.badTerms().size()).isLessThanOrEqualTo(record.split(" ", -1).length);
        });
    }

    @Test
    void anyCheckComesToAnEnd() throws IOException {
        records().forEach(text -> {
            AtomicInteger questions = new AtomicInteger();
            SpfSender sender = SpfSender.of(IpAddress.parse("2001:db8::5").orElseThrow(), text, "a" + text + "@shop.example");
            SpfResult result = new SpfEvaluator(everywhere(text, questions)).evaluate(sender, SpfIdentity.MAIL_FROM).result();
            assertThat(result.reason().code()).isNotEmpty();
            assertThat(questions).hasValueLessThanOrEqualTo(MOST_QUESTIONS);
        });
    }

    private static DnsAnswers everywhere(String text, AtomicInteger questions) {
        return question -> {
            questions.incrementAndGet();
            List<String> values = question.type() == Question.Type.TXT ? List.of("v=spf1 " + text) : List.of(text);
            return new DnsAnswer(new Answer.Found<>(values), Optional.empty(), false);
        };
    }

    @Test
    void endlessWordsInEndlessRecordsDoNotFillTheMemory() {
        String endless = "%{s}".repeat(15_000);
        SpfSender sender = SpfSender.of(IpAddress.parse("192.0.2.4").orElseThrow(), "h".repeat(1_000_000), "l".repeat(1_000_000) + "@shop.example");
        SpfResult result = new SpfEvaluator(everywhere("exists:" + endless, new AtomicInteger())).evaluate(sender, SpfIdentity.MAIL_FROM).result();
        assertThat(result.reason().code()).isNotEmpty();
    }

    @Test
    void longRecordsAreReadInOnePass() {
        for (String sign : List.of("a ", "%", "%{", "/", "//0", ":", ".", "-", "ip4:", "a:" + "a.".repeat(100), "x=", "=", "9", "a/1/1", "%{d-")) {
            SpfRecord parsed = SpfRecordParser.parse("v=spf1 a:" + sign.repeat(1_000_000 / sign.length()));
            assertThat(parsed.directives().size() + parsed.badTerms().size()).isPositive();
        }
    }
}
