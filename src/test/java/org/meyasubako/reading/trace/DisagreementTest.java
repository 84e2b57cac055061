package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.reading.message.MailDateParser;
import org.meyasubako.reading.trace.Disagreement.Part;
import org.meyasubako.reading.trace.Disagreement.Value;

/** The two values of an oddity stand there as they are written, each with where. */
class DisagreementTest {

    private static final String TOP = "from mail.shop.example (a.shop.example [198.51.100.5]) by mx.victim.example (Postfix) with ESMTP id 4XyZ12abcd;"
            + " Tue, 3 Mar 2026 09:10:11 +0900";

    private static Disagreement of(AnomalyCode code, String... lines) {
        HopChain chain = new ChainReader().read(new TraceContext(ChainCase.fields(List.of(lines)), MailDateParser.parse("Tue, 3 Mar 2026 01:10:11 +0900"),
                new TestPolicy(true), DomainName.parse("victim.example"), Copy.ORIGINAL, TraceContext.HeaderState.COMPLETE, Set.of()));
        return chain.anomalies().stream().filter(anomaly -> anomaly.code() == code).map(Anomaly::values).findFirst().orElseThrow();
    }

    private static Value at(Part part, String written, int hop) {
        return new Value(part, written, OptionalInt.of(hop));
    }

    @Test
    void twoTimesStandAsTheyAreWritten() {
        assertThat(of(AnomalyCode.TIME_BACK, TOP, "from b ([203.0.113.9]) by a.shop.example; Tue, 3 Mar 2026 09:20:11 +0900")).isEqualTo(
                new Disagreement(at(Part.TIME, "Tue, 3 Mar 2026 09:20:11 +0900", 1), at(Part.TIME, "Tue, 3 Mar 2026 09:10:11 +0900", 0)));
    }

    @Test
    void theDateFieldIsHeldAgainstTheNearestLine() {
        assertThat(of(AnomalyCode.DATE_SHIFT, TOP)).isEqualTo(new Disagreement(
                new Value(Part.DATE_FIELD, "Tue, 3 Mar 2026 01:10:11 +0900", OptionalInt.empty()), at(Part.TIME, "Tue, 3 Mar 2026 09:10:11 +0900", 0)));
    }

    @Test
    void theGreetingIsHeldAgainstTheReverseName() {
        assertThat(of(AnomalyCode.HELO_NE_RDNS, TOP.replace("mail.shop.example", "mail.other.example"))).isEqualTo(
                new Disagreement(at(Part.HELO, "mail.other.example", 0), at(Part.REVERSE_NAME, "a.shop.example", 0)));
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(of(AnomalyCode.NO_ID, TOP.replace(" id 4XyZ12abcd", "")).first()).isEqualTo(at(Part.QUEUE_ID, "", 0));
    }

    @Test
    void aGapIsBetweenTheWriterAndThePeerOfTheLineAbove() {
        assertThat(of(AnomalyCode.BY_FROM_GAP, TOP, "from b ([203.0.113.9]) by relay.other.example; Tue, 3 Mar 2026 09:10:11 +0900")).isEqualTo(
                new Disagreement(at(Part.BY_HOST, "relay.other.example", 1), at(Part.REVERSE_NAME, "a.shop.example", 0)));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartHasAName(Part part) {
        for (Language language : Language.values()) {
            assertThat(new Wording(language, ZoneId.of("Asia/Tokyo")).tell(part.title())).isNotBlank();
        }
    }

    @Test
    void aPrivateAddressIsHeldAgainstThePublicOneAboveIt() {
        assertThat(of(AnomalyCode.PRIV_BELOW, TOP, "from pc ([192.168.1.7]) by a.shop.example; Tue, 3 Mar 2026 09:10:11 +0900")).isEqualTo(
                new Disagreement(at(Part.ADDRESS, "192.168.1.7", 1), at(Part.ADDRESS, "198.51.100.5", 0)));
    }

    @Test
    void linesBeneathASignatureAreCountedFromTheFieldsAboveIt() {
        var fields = ChainCase.fields(List.of(TOP, "+ DKIM-Signature: v=1; d=shop.example", TOP, TOP));
        assertThat(SignedLines.beneath(fields, fields.get(1))).hasValue(1);
    }

    @Test
    void aSignatureBeneathAllLinesCoversNone() {
        var fields = ChainCase.fields(List.of(TOP, "+ DKIM-Signature: v=1; d=shop.example"));
        assertThat(SignedLines.beneath(fields, fields.get(1))).isEmpty();
    }

    @Test
    void aSignatureOfAnotherMailCoversNone() {
        var fields = ChainCase.fields(List.of(TOP));
        var other = ChainCase.fields(List.of("+ DKIM-Signature: v=1")).getFirst();
        assertThat(SignedLines.beneath(fields, other)).isEmpty();
    }

    @Test
    void hostileFieldsAboutTheOriginAreBounded() {
        List<String> lines = new ArrayList<>(Collections.nCopies(5_000, "+ X-Originating-IP: " + "[".repeat(20_000) + "192.0.2.7]"));
        lines.add(TOP);
        HopChain chain = new ChainReader().read(new TraceContext(ChainCase.fields(lines), Optional.empty(), new TestPolicy(true), Optional.empty(),
                Copy.ORIGINAL, TraceContext.HeaderState.COMPLETE, Set.of()));
        assertThat(chain.origins()).hasSize(50).allMatch(origin -> origin.written().length() <= 500);
    }
}
