package org.meyasubako.asking.authentication.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.spf.SpfEvaluator;
import org.meyasubako.asking.authentication.spf.SpfIdentity;
import org.meyasubako.asking.authentication.spf.SpfSender;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

class MissingAnswerPlannerTest {

    private static final PlanScope SCOPE = new PlanScope(List.of(new DomainName("our.example")),
            List.of(IpNetwork.parse("198.51.100.0/24").orElseThrow()), true, Set.of());

    private static final TellingLabels LABELS = name -> Optional.of("u12345678").filter(label -> name.ascii().contains(label));

    private static PlannedQuestion planned(String question, NameSource source) {
        MissingAnswer missing = new MissingAnswer(Question.parse(question).orElseThrow(), source);
        return new MissingAnswerPlanner(SCOPE, _ -> Optional.of("target"), LABELS).plan(List.of(missing)).getFirst();
    }

    private static String told(String question, NameSource source) {
        PlannedQuestion planned = planned(question, source);
        return planned.reach() + planned.barred().map(reason -> " " + reason.code()).orElse("");
    }

    @Test
    void aDomainsRecordIsAskedOfTheOtherSide() {
        assertThat(told("TXT shop.example", NameSource.PUBLISHED)).isEqualTo("SUSPECT");
    }

    @Test
    void ourOwnRecordIsAskedOfOurselves() {
        assertThat(told("TXT _dmarc.our.example", NameSource.PUBLISHED)).isEqualTo("OWN");
        assertThat(told("PTR 198.51.100.7", NameSource.PUBLISHED)).isEqualTo("OWN");
    }

    @Test
    void aNameMadeOfWordsOfTheMailIsNeverAsked() {
        assertThat(told("A ann.users.shop.example", NameSource.MAIL)).isEqualTo("SUSPECT barred.mail");
    }

    @Test
    void aNameThatMayTellItsRecipientIsNeverAsked() {
        assertThat(told("TXT u12345678.bounce.example", NameSource.PUBLISHED)).isEqualTo("SUSPECT skip.label");
    }

    @Test
    void whatIsNoHostNameIsNeverAsked() {
        assertThat(told("A jumpin%27%20jupiter", NameSource.PUBLISHED)).isEqualTo("SUSPECT barred.no-name");
    }

    @Test
    void aPrivateAddressIsNeverAskedAbout() {
        assertThat(told("PTR 192.168.1.1", NameSource.PUBLISHED)).isEqualTo("SUSPECT skip.special");
    }

    @Test
    void noMacroWithWordsOfTheMailIsAskedWhateverItsShape() {
        for (String letter : List.of("s", "l", "i", "p", "v", "h", "L1r-", "H2")) {
            Zone zone = new Zone(List.of("shop.example TXT v=spf1 exists:%{" + letter + "}.x.example -all", "192.0.2.4 PTR a.example",
                    "a.example A 192.0.2.4"), true);
            List<MissingAnswer> missing = new SpfEvaluator(zone).evaluate(SpfSender.of(IpAddress.parse("192.0.2.4").orElseThrow(),
                    "mail.shop.example", "ann=victim.example@shop.example"), SpfIdentity.MAIL_FROM).missing();
            assertThat(new MissingAnswerPlanner(SCOPE, _ -> Optional.of("target"), LABELS).plan(missing)).hasSize(1)
                    .allMatch(planned -> planned.barred().isPresent(), letter);
        }
    }
}
