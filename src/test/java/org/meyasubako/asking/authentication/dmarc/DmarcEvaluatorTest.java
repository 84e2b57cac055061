package org.meyasubako.asking.authentication.dmarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.authentication.answers.Zone;
import org.meyasubako.asking.authentication.dmarc.CheckedDomain.Check;
import org.meyasubako.asking.authentication.dmarc.CheckedDomain.State;
import org.meyasubako.basis.net.DomainName;

class DmarcEvaluatorTest {

    private static Stream<DmarcCase> cases() throws IOException {
        return DmarcCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatTheCaseExpects(DmarcCase given) {
        assertThat(given.told()).isEqualTo(given.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNeverAFailureWhereNothingIsRecorded(DmarcCase given) {
        DmarcResult result = new DmarcEvaluator(new Zone(List.of(), true)).evaluate(given.mail()).result();
        assertThat(result).isInstanceOfAny(DmarcResult.NotRecorded.class, DmarcResult.NotCheckable.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNeverAFailureOnAPastedText(DmarcCase given) {
        AuthoredMail pasted = new AuthoredMail(given.mail().authors(), given.mail().checked(), false);
        assertThat(new DmarcEvaluator(new Zone(given.zone(), false)).evaluate(pasted).result()).isInstanceOf(DmarcResult.NotCheckable.class);
    }

    private static AuthoredMail mail(String author, String signer) {
        return new AuthoredMail(List.of(new DomainName(author)),
                List.of(new CheckedDomain(Check.DKIM, new DomainName(signer), State.PASSED)), true);
    }

    @Test
    void looksAtNoMoreThanEightNames() {
        Zone zone = new Zone(List.of(), false);
        new DmarcEvaluator(zone).evaluate(mail("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.shop.example", "shop.example"));
        assertThat(zone.asked()).extracting(Object::toString).hasSize(8)
                .contains("TXT _dmarc.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.shop.example", "TXT _dmarc.l.m.n.o.p.shop.example", "TXT _dmarc.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "n"})
    void stopsWhereARecordSaysWhoseItIs(String suffix) {
        Zone zone = new Zone(List.of("_dmarc.shop.example TXT v=DMARC1; p=reject; psd=" + suffix), false);
        new DmarcEvaluator(zone).evaluate(mail("news.shop.example", "mail.sender.test"));
        assertThat(zone.asked()).extracting(Object::toString).containsExactly("TXT _dmarc.news.shop.example", "TXT _dmarc.shop.example");
    }

    @Test
    void needsNoAnswersAboutAStrangersDomain() {
        Zone zone = new Zone(List.of("_dmarc.shop.example TXT v=DMARC1; p=reject"), false);
        new DmarcEvaluator(zone).evaluate(mail("shop.example", "mail.sender.example"));
        assertThat(zone.asked()).extracting(Object::toString).containsExactly("TXT _dmarc.shop.example", "TXT _dmarc.example");
    }

    @Test
    void namesTheAnswersThatTheWalkMisses() {
        Zone zone = new Zone(List.of("_dmarc.shop.example TXT v=DMARC1; p=reject"), true);
        DmarcEvaluation evaluation = new DmarcEvaluator(zone).evaluate(mail("shop.example", "mail.shop.example"));
        assertThat(evaluation.missing()).extracting(missing -> missing.question().text()).containsExactly("TXT _dmarc.example");
    }

    @Test
    void needsNoMoreThanTheRecordWhereTheAuthorsDomainItselfPassed() {
        Zone zone = new Zone(List.of("_dmarc.shop.example TXT v=DMARC1; p=reject"), true);
        assertThat(new DmarcEvaluator(zone).evaluate(mail("shop.example", "shop.example")).missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void takesOnlyAPassForAPass(Outcome outcome) {
        State state = CheckedDomain.of(Check.SPF, new DomainName("shop.example"), Optional.of(outcome)).state();
        assertThat(state == State.PASSED).isEqualTo(outcome == Outcome.PASS);
    }

    @Test
    void takesNoOutcomeForUnknown() {
        assertThat(CheckedDomain.of(Check.DKIM, new DomainName("shop.example"), Optional.empty()).state()).isEqualTo(State.UNKNOWN);
    }
}
