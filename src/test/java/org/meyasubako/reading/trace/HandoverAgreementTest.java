package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;

/**
 * Fifty real chains of the corpus that the property {@code corpus} names: the handover that a person read by hand ({@code handovers.txt}),
 * and what becomes of it when a sender types lines beneath it or a complainant puts lines on top.
 */
class HandoverAgreementTest {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));

    private static final String DATE = "; Tue, 3 Mar 2026 09:10:11 +0900 (JST)";
    private static final String OUR_RELAY = "from vps3.our.example (vps3.our.example [192.0.2.33]) by relay.our.example (Postfix) with ESMTP id C9D0E1F2A3"
            + DATE;
    private static final String KNOWN_RECEIVER = "from www7.our.example (www7.our.example. [192.0.2.7]) by mx.google.com with ESMTPS id"
            + " hf9si20527599wib.1.2026.03.02.16.10.11; Mon, 02 Mar 2026 16:10:05 -0800 (PST)";
    private static final String WRONG_DATE = "from www7.our.example (www7.our.example [192.0.2.7]) by relay.our.example (Postfix) with ESMTP id"
            + " AAAABBBBCC; Fri, 31 Dec 2038 11:20:05 AM +0900";
    private static final String FETCHED = "from localhost [127.0.0.1] by localhost with IMAP (fetchmail-6.4.37) for a@localhost (single-drop)" + DATE;
    private static final String OUR_SCRIPT = "by www7.our.example (Postfix, from userid 48) id 1A2B3C4D5E" + DATE;
    private static final String UNLISTED = "from bot (c77.example.net [203.0.113.77]) by mail.unlisted.example (Postfix) with ESMTP id D1E2F3A4B5" + DATE;

    /** A row of the list, with its mail. */
    private record Known(String path, Optional<DomainName> mailbox, int hop, String ip, List<HeaderField> fields) {}

    private static List<Known> all() throws IOException {
        assumeFalse(CORPUS.toString().isEmpty(), "no corpus");
        List<Known> known = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(HandoverAgreementTest.class.getResourceAsStream("handovers.txt"))) {
            for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains("|")).toList()) {
                known.add(read(Splitter.on(" | ").splitToList(row)));
            }
        }
        return known;
    }

    private static Known read(List<String> row) throws IOException {
        byte[] bytes = Files.readAllBytes(CORPUS.resolve(row.getFirst()));
        assertThat(Sha256.of(bytes).hex()).startsWith(row.get(1));
        String unframed = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("\\AFrom [^\n]*\n", "");
        Message message = new MessageReader().read(RawMessage.of(unframed.getBytes(StandardCharsets.ISO_8859_1), row.getFirst()));
        return new Known(row.getFirst(), DomainName.parse(row.get(2)), Integer.parseInt(row.get(3)), row.get(4), message.fields());
    }

    private static HopChain chain(Known known, List<HeaderField> fields) {
        return new ChainReader().read(new TraceContext(fields, Optional.empty(), new TestPolicy(true), known.mailbox(), Copy.ORIGINAL,
                TraceContext.HeaderState.COMPLETE, Set.of()));
    }

    /** The fields with {@code lines} put in behind the Received field {@code hop}; -1 puts them on top. */
    private static List<HeaderField> with(Known known, int hop, String... lines) {
        List<HeaderField> fields = new ArrayList<>(known.fields());
        List<Integer> received = IntStream.range(0, fields.size()).filter(i -> fields.get(i).is("Received")).boxed().toList();
        int at = hop < 0 ? 0 : received.get(Math.min(hop, received.size() - 1)) + 1;
        for (String line : List.of(lines).reversed()) {
            fields.add(at, new HeaderField("Received", SourceText.of(line), line, Optional.empty()));
        }
        return fields;
    }

    private static String handover(HopChain chain) {
        return chain.handover().map(found -> found.hop() + " " + found.ip()).orElse("-");
    }

    @Test
    void agreesWithAPersonOnTheHandoverOfFiftyChains(TestReporter reporter) throws IOException {
        List<Known> known = all();
        List<String> misses = known.stream().filter(each -> !handover(chain(each, each.fields())).equals(each.hop() + " " + each.ip()))
                .map(each -> each.path() + ": " + each.hop() + " " + each.ip() + " is read as " + handover(chain(each, each.fields()))).toList();
        reporter.publishEntry("agreed on " + (known.size() - misses.size()) + " of " + known.size());
        assertThat(misses).isEmpty();
    }

    @Test
    void linesThatASenderTypesBeneathTheHandoverAreClaims() throws IOException {
        for (Known known : all()) {
            String id = chain(known, known.fields()).hops().getFirst().received().id().orElse("AAAABBBBCC");
            String copied = OUR_RELAY.replace("C9D0E1F2A3", id);
            for (String forged : List.of(OUR_RELAY, KNOWN_RECEIVER, WRONG_DATE, FETCHED, OUR_SCRIPT, copied)) {
                HopChain chain = chain(known, with(known, known.hop(), forged));
                assertThat(handover(chain)).as(known.path()).isEqualTo(known.hop() + " " + known.ip());
                assertThat(chain.hops().subList(known.hop() + 1, chain.hops().size())).as(known.path()).extracting(Hop::standing)
                        .containsOnly(Hop.Standing.CLAIM);
            }
        }
    }

    @Test
    void anUnlistedReceiverOnTopOfAForgedKnownOneProvesNothing() throws IOException {
        for (Known known : all()) {
            for (List<String> forged : List.of(List.of(UNLISTED, KNOWN_RECEIVER), List.of(UNLISTED, OUR_RELAY), List.of(UNLISTED, OUR_SCRIPT))) {
                HopChain chain = chain(known, with(known, -1, forged.toArray(String[]::new)));
                assertThat(chain).as(known.path()).returns(false, HopChain::proves).returns("0 203.0.113.77", HandoverAgreementTest::handover);
                assertThat(chain.hops()).extracting(Hop::standing).doesNotContain(Hop.Standing.FACT);
            }
        }
    }
}
