package org.meyasubako.writing.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;

/**
 * The sender as an attacker: he holds the copy of one complaint, his own mail log and every mail that he sent, and knows how copies are
 * made, but not the key of the tokens.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailLogWashingTest {

    private static final int RECIPIENTS = 10_000;

    /** What is asked: nobody may be one of fewer. */
    private static final int CROWD = 500;

    private static final Pattern TOKEN = Pattern.compile("\\[redacted:[A-Za-z0-9_-]{10}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.@+=-]{4,}");

    private final Redactor redactor = new Redactor(
            new TokenWriter("the key of case B-0002 and reader C".getBytes(StandardCharsets.US_ASCII), _ -> false), new UrlExtractor(new UrlNormalizer()));
    private final List<WashedMail> sent = new ArrayList<>();
    private final List<String> copies = new ArrayList<>();

    @BeforeAll
    void everybodyComplains() {
        IntStream.range(0, RECIPIENTS).mapToObj(WashedMail::new).forEach(sent::add);
        copies.addAll(sent.parallelStream().map(this::copy).toList());
    }

    private String copy(WashedMail mail) {
        CopyOrder order = CopyOrder.strict(Audience.CUSTOMER, mail.complainant()).withReadersDomains(Set.of(new DomainName("shop.our.example")))
                .withSource(IpAddress.parse(mail.source()));
        String raw = mail.received();
        return canonical(redactor.redact(new MessageReader().read(RawMessage.of(raw.getBytes(StandardCharsets.UTF_8), "mail")), order).text());
    }

    /** Without the key a token says only which places hold the same address. */
    private static String canonical(String copy) {
        Map<String, String> names = new HashMap<>();
        return TOKEN.matcher(copy).replaceAll(token -> Matcher.quoteReplacement(names.computeIfAbsent(token.group(), _ -> "[token" + names.size() + "]")));
    }

    @Test
    void everyCopyIsTheCopyOfHundreds() {
        Map<String, Integer> crowds = new HashMap<>();
        copies.forEach(copy -> crowds.merge(copy, 1, Integer::sum));
        assertThat(crowds.values()).allSatisfy(crowd -> assertThat(crowd).isGreaterThanOrEqualTo(CROWD));
    }

    @Test
    void joiningEveryWordOfACopyWithTheMailsThatWereSentLeavesHundreds() {
        Map<String, TreeSet<Integer>> places = new HashMap<>();
        List<String> knowledge = sent.stream().map(WashedMail::known).toList();
        for (int i = 0; i < RECIPIENTS; i += 97) {
            Set<Integer> candidates = new TreeSet<>(IntStream.range(0, RECIPIENTS).boxed().toList());
            Matcher words = WORD.matcher(copies.get(i));
            while (words.find()) {
                TreeSet<Integer> holders = places.computeIfAbsent(words.group(), word -> new TreeSet<>(
                        IntStream.range(0, RECIPIENTS).filter(each -> knowledge.get(each).contains(word)).boxed().toList()));
                if (!holders.isEmpty()) {
                    candidates.retainAll(holders);
                }
            }
            assertThat(candidates).contains(i).hasSizeGreaterThanOrEqualTo(CROWD);
        }
    }

    @Test
    void theHourOfACopyIsTheHourOfThousands() {
        for (int i = 0; i < RECIPIENTS; i += 97) {
            String hour = sent.get(i).hour();
            assertThat(copies.get(i)).contains(hour);
            assertThat(sent.stream().filter(mail -> mail.hour().equals(hour)).count()).isGreaterThan(2_000);
        }
    }

    @Test
    void theMailsThemselvesTellEverybodyApart() {
        assertThat(sent.stream().map(WashedMail::known).distinct().count()).isEqualTo(RECIPIENTS);
    }
}
