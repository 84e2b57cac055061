package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.reading.trace.HopChain.Step;

class ChainReaderTest {

    private static final String AT = "; Tue, 3 Mar 2026 09:10:11 +0900";
    private static final String FROM_SHOP = "from a (a.shop.example [198.51.100.5]) by mx.victim.example (Postfix) with ESMTP id A1" + AT;

    static Stream<ChainCase> chains() throws IOException {
        return ChainCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void judgesTheChain(ChainCase chain) {
        assertThat(ChainCase.told(chain.read())).isEqualTo(chain.outcome());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void saysWhyTheLineStandsWhereItStands(ChainCase chain) {
        assertThat(chain.read().steps()).extracting(step -> step.sentence().code()).containsAll(chain.says());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void restsEveryStepOnBytes(ChainCase chain) {
        assertThat(chain.read().steps()).allMatch(step -> step.span().isPresent() || chain.lines().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void setsTwoValuesAgainstEachOtherInEveryOddity(ChainCase chain) {
        assertThat(chain.read().anomalies()).extracting(Anomaly::values)
                .allMatch(values -> !(values.first().written().isEmpty() && values.second().written().isEmpty()))
                .allMatch(values -> !values.first().equals(values.second()));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void tellsEveryStepAndOddityInBothLanguages(ChainCase chain) {
        HopChain read = chain.read();
        for (Language language : Language.values()) {
            Wording wording = new Wording(language, ZoneId.of("Asia/Tokyo"));
            assertThat(Stream.concat(read.steps().stream().map(Step::sentence), read.anomalies().stream().map(Anomaly::note))
                    .map(wording::tell)).noneMatch(String::isBlank).noneMatch(text -> text.contains("{"));
        }
    }

    @Test
    void countsTheDelayFromTheNextOlderLineThatHasADate() {
        HopChain chain = read(new TestPolicy(true),
                "from a ([198.51.100.5]) by mx.victim.example; Tue, 3 Mar 2026 09:10:20 +0900",
                "from b ([198.51.100.6]) by a.shop.example",
                "from c ([198.51.100.7]) by b.shop.example; Tue, 3 Mar 2026 09:10:11 +0900");
        assertThat(chain.hops()).extracting(Hop::delaySeconds)
                .containsExactly(OptionalLong.of(9), OptionalLong.empty(), OptionalLong.empty());
    }

    @Test
    void countsANegativeDelayWhereTimesGoBackwards() {
        HopChain chain = read(new TestPolicy(true),
                "from a ([198.51.100.5]) by mx.victim.example; Tue, 3 Mar 2026 09:10:11 +0900",
                "from b ([198.51.100.6]) by a.shop.example; Tue, 3 Mar 2026 09:20:11 +0900");
        assertThat(chain.hops().getFirst().delaySeconds()).hasValue(-600);
    }

    @Test
    void restsTheHandoverOnTheBytesOfItsLine() {
        HopChain chain = read(new TestPolicy(true), FROM_SHOP);
        Span line = new Span(0, "Received: ".length() + FROM_SHOP.length());
        assertThat(step(chain, "step.handover")).returns(OptionalInt.of(0), Step::hop).returns(Optional.of(line), Step::span);
    }

    @Test
    void startsTheReasoningWithTheNumberOfLines() {
        HopChain chain = read(new TestPolicy(true), FROM_SHOP, FROM_SHOP);
        assertThat(chain.steps().getFirst().sentence().arguments()).isEqualTo(List.<Object>of(2));
    }

    @Test
    void readsNoMoreLinesThanTheLimit() {
        HopChain chain = read(new TestPolicy(true), Collections.nCopies(ChainReader.MAX_HOPS + 3, FROM_SHOP).toArray(String[]::new));
        assertThat(chain.hops()).hasSize(ChainReader.MAX_HOPS);
    }

    @Test
    void marksTheBytesOfTheLinesBeyondTheLimit() {
        HopChain chain = read(new TestPolicy(true), Collections.nCopies(ChainReader.MAX_HOPS + 2, FROM_SHOP).toArray(String[]::new));
        long line = "Received: ".length() + (long) FROM_SHOP.length();
        long first = ChainReader.MAX_HOPS * (line + 1);
        assertThat(chain.defects()).containsExactly(Defect.at(HopChain.TOO_MANY_LINES, new Span(first, first + 2 * line + 1)));
    }

    @Test
    void saysHowManyLinesTheLimitLeft() {
        HopChain chain = read(new TestPolicy(true), Collections.nCopies(ChainReader.MAX_HOPS + 2, FROM_SHOP).toArray(String[]::new));
        assertThat(step(chain, "step.limit").sentence().arguments()).isEqualTo(List.<Object>of(2, ChainReader.MAX_HOPS));
    }

    @Test
    void takesDocumentationAddressesForImpossibleUnlessToldOtherwise() {
        HopChain chain = read(new TestPolicy(false), FROM_SHOP);
        assertThat(chain.anomaliesOf(chain.hops().getFirst())).extracting(Anomaly::code).containsExactly(AnomalyCode.ILLEGAL_IP);
    }

    @Test
    void handsNothingOverFromADocumentationAddressUnlessToldOtherwise() {
        assertThat(read(new TestPolicy(false), FROM_SHOP).handover()).isEmpty();
    }

    @Test
    void keepsAnAddressOfOurOwnEvenInADocumentationRange() {
        HopChain chain = read(new TestPolicy(false), "from www7.our.example ([192.0.2.7]) by mx.victim.example (Postfix)" + AT);
        assertThat(chain.handover()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Copy.class)
    void carriesHowTheCopyCame(Copy copy) {
        assertThat(new ChainReader().read(context(new TestPolicy(true), copy, FROM_SHOP)).copy()).isEqualTo(copy);
    }

    @Test
    void judgesUnderAnotherPolicyAsIfItHadReadTheLinesUnderIt() {
        TraceContext before = context(new TestPolicy(false), Copy.ORIGINAL, FROM_SHOP);
        TraceContext after = before.believing(new TestPolicy(true), before.copy());
        ChainReader reader = new ChainReader();
        HopChain again = reader.again(reader.read(before), after);
        assertThat(again).isNotEqualTo(reader.read(before)).isEqualTo(reader.read(after));
    }

    private static Step step(HopChain chain, String code) {
        return chain.steps().stream().filter(step -> step.sentence().code().equals(code)).findFirst().orElseThrow();
    }

    private static HopChain read(TrustPolicy policy, String... lines) {
        return new ChainReader().read(context(policy, Copy.ORIGINAL, lines));
    }

    private static TraceContext context(TrustPolicy policy, Copy copy, String... lines) {
        return new TraceContext(ChainCase.fields(List.of(lines)), Optional.empty(), policy, DomainName.parse("victim.example"), copy,
                TraceContext.HeaderState.COMPLETE, Set.of());
    }
}
