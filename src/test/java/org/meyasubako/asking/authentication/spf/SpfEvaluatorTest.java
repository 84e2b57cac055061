package org.meyasubako.asking.authentication.spf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.authentication.answers.MissingAnswer;
import org.meyasubako.asking.authentication.answers.NameSource;
import org.meyasubako.asking.authentication.answers.Zone;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class SpfEvaluatorTest {

    private static final IpAddress CLIENT = IpAddress.parse("192.0.2.4").orElseThrow();

    private static Stream<SpfCase> cases() throws IOException {
        return SpfCase.all().stream();
    }

    private static Stream<SpfCase> openCases() throws IOException {
        return cases().filter(given -> given.results().size() > 1);
    }

    private static Stream<SpfCase> explainedCases() throws IOException {
        return cases().filter(given -> given.explanation().isPresent());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatTheCaseExpects(SpfCase given) {
        assertThat(SpfCase.word(given.evaluated())).isIn(given.results());
    }

    @ParameterizedTest
    @MethodSource("openCases")
    void comesToTheFirstResultWhereTheStandardLeavesTwoOpen(SpfCase given) {
        assertThat(SpfCase.word(given.evaluated())).isEqualTo(given.results().getFirst());
    }

    @ParameterizedTest
    @MethodSource("explainedCases")
    void namesWhereTheExplanationLies(SpfCase given) {
        Optional<String> named = given.evaluated() instanceof SpfResult.Fail fail ? fail.explanation() : Optional.of("no failure");
        assertThat(named.orElse("")).isEqualTo(given.explanation().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNeverAFailureWhereNothingIsRecorded(SpfCase given) {
        SpfResult result = new SpfEvaluator(new Zone(List.of(), true)).evaluate(given.sender(), SpfIdentity.MAIL_FROM).result();
        assertThat(SpfCase.word(result)).isIn("not recorded", "none");
    }

    private static SpfEvaluation evaluated(String... zone) {
        return new SpfEvaluator(new Zone(List.of(zone), true))
                .evaluate(SpfSender.of(CLIENT, "mail.shop.example", "ann=victim.example@shop.example"), SpfIdentity.MAIL_FROM);
    }

    private static List<String> missing(SpfEvaluation evaluation) {
        return evaluation.missing().stream().map(missing -> missing.question().text()).toList();
    }

    @Test
    void namesTheRecordThatIsMissing() {
        assertThat(evaluated().result()).isInstanceOfSatisfying(SpfResult.NotRecorded.class,
                result -> assertThat(result.question().text()).isEqualTo("TXT shop.example"));
    }

    @Test
    void findsAllThatIsMissingInOnePass() {
        SpfEvaluation evaluation = evaluated("shop.example TXT v=spf1 a mx include:other.example redirect=last.example");
        assertThat(missing(evaluation)).containsExactly("A shop.example", "MX shop.example", "TXT other.example", "TXT last.example");
    }

    @Test
    void tellsWhatWouldComeOutIfTheMissingMatchedNothing() {
        SpfEvaluation evaluation = evaluated("shop.example TXT v=spf1 a ip4:192.0.2.4 -all");
        assertThat(evaluation.result()).isInstanceOfSatisfying(SpfResult.NotRecorded.class,
                result -> assertThat(result.otherwise()).contains(Outcome.PASS));
    }

    @Test
    void tellsThatInWordsOfBothLanguages() {
        SpfResult result = evaluated("shop.example TXT v=spf1 a ip4:192.0.2.4 -all").result();
        assertThat(new Wording(Language.ENGLISH, ZoneOffset.UTC).tell(result.reason()))
                .isEqualTo("Not known: nothing is recorded for A shop.example. Unless that names the address, the result is pass.");
        assertThat(new Wording(Language.JAPANESE, ZoneOffset.UTC).tell(result.reason())).contains("A shop.exampleの回答が記録されていない", "pass");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesAReasonThatCanBeTold(SpfCase given) {
        assertThat(new Wording(Language.JAPANESE, ZoneOffset.UTC).tell(given.evaluated().reason())).isNotBlank();
    }

    @Test
    void needsNothingThatStandsBehindTheMatch() {
        SpfEvaluation evaluation = evaluated("shop.example TXT v=spf1 ip4:192.0.2.4 a mx -all");
        assertThat(evaluation.result().outcome()).contains(Outcome.PASS);
        assertThat(evaluation.missing()).isEmpty();
    }

    @Test
    void oneExchangerThatMatchesIsEnoughThoughAnotherIsMissing() {
        SpfEvaluation evaluation = evaluated("shop.example TXT v=spf1 mx -all", "shop.example MX 10 one.example.",
                "shop.example MX 20 two.example.", "two.example A 192.0.2.4");
        assertThat(evaluation.result().outcome()).contains(Outcome.PASS);
    }

    @Test
    void aMissingReverseNameLeavesItsMacroUnknown() {
        SpfEvaluation evaluation = evaluated("shop.example TXT v=spf1 exists:%{p}.ok.example -all");
        assertThat(missing(evaluation)).containsExactly("PTR 192.0.2.4");
    }

    @Test
    void marksTheQuestionThatWouldTellWhoComplained() {
        SpfEvaluation evaluation = evaluated("shop.example TXT v=spf1 exists:%{l}.users.shop.example exists:%{ir}.ip.%{d} a:%{d} -all");
        assertThat(evaluation.missing()).extracting(MissingAnswer::source)
                .containsExactly(NameSource.MAIL, NameSource.MAIL, NameSource.PUBLISHED);
    }

    @Test
    void whatIsIncludedByATellingNameTellsTheSame() {
        SpfEvaluation evaluation = evaluated("shop.example TXT v=spf1 include:%{h}.shop.example -all",
                "mail.shop.example.shop.example TXT v=spf1 a exists:%{d}.x.example -all");
        assertThat(evaluation.missing()).extracting(MissingAnswer::source).containsOnly(NameSource.MAIL);
    }

    @Test
    void anErrorIsOneThoughAnAnswerIsMissing() {
        assertThat(evaluated("shop.example TXT v=spf1 a moo -all").result().outcome()).contains(Outcome.PERMERROR);
    }

    @Test
    void neverLooksForTheExplanation() {
        Zone zone = new Zone(List.of("shop.example TXT v=spf1 -all exp=why.shop.example"), false);
        new SpfEvaluator(zone).evaluate(SpfSender.of(CLIENT, "mail.shop.example", "a@shop.example"), SpfIdentity.MAIL_FROM);
        assertThat(zone.asked()).extracting(Object::toString).containsExactly("TXT shop.example");
    }

    @Test
    void anUnknownEnvelopeSenderIsNotTheNullOne() {
        SpfSender sender = new SpfSender(CLIENT, Optional.of("mail.shop.example"), Optional.empty());
        Zone zone = new Zone(List.of("mail.shop.example TXT v=spf1 -all"), false);
        assertThat(new SpfEvaluator(zone).evaluate(sender, SpfIdentity.MAIL_FROM).result())
                .isEqualTo(new SpfResult.NotCheckable(SpfIdentity.MAIL_FROM));
    }

    @Test
    void theHeloIdentityIsHeldToTheHeloName() {
        Zone zone = new Zone(List.of("mail.shop.example TXT v=spf1 a -all", "mail.shop.example A 192.0.2.4"), false);
        SpfEvaluation evaluation = new SpfEvaluator(zone)
                .evaluate(SpfSender.of(CLIENT, "mail.shop.example", "a@other.example"), SpfIdentity.HELO);
        assertThat(evaluation.result()).isEqualTo(new SpfResult.Pass(new SpfMatch("mail.shop.example", "a")));
    }

    @Test
    void readsAtMostTenRecordsHoweverTheyIncludeEachOther() {
        List<String> bomb = Stream.iterate(0, i -> i + 1).limit(40).map(i -> "d%d.example TXT v=spf1 include:d%d.example include:d%d.example -all"
                .formatted(i, i + 1, i + 2)).toList();
        Zone zone = new Zone(bomb, false);
        SpfEvaluation evaluation = new SpfEvaluator(zone).evaluate(SpfSender.of(CLIENT, "x", "a@d0.example"), SpfIdentity.MAIL_FROM);
        assertThat(evaluation.result().outcome()).contains(Outcome.PERMERROR);
        assertThat(zone.asked()).hasSizeLessThanOrEqualTo(LookupCount.MAX_TERMS + 1);
    }
}
