package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.basis.net.DomainName;

/** Says which keys could be asked for, and whom that would tell. */
class KeyQuestionPlannerTest {

    private static final PlanScope SCOPE = new PlanScope(List.of(new DomainName("our.example")), List.of(), false, Set.of("yamada", "jp"));

    private static List<PlannedQuestion> plan(String... keys) {
        List<KeyName> names = List.of(keys).stream().map(key -> key.split(" ", 2)).map(key -> KeyName.of(key[0], key[1]).orElseThrow()).toList();
        return new KeyQuestionPlanner(SCOPE, question -> Optional.of("192.0.2.53")).plan(names);
    }

    @Test
    void aSignersNameServerIsTheSideUnderInvestigation() {
        assertThat(plan("s1 shop.example")).singleElement().satisfies(planned -> {
            assertThat(planned.question().text()).isEqualTo("TXT s1._domainkey.shop.example");
            assertThat(planned.reach()).isEqualTo(Reach.SUSPECT);
            assertThat(planned.barred()).isEmpty();
        });
    }

    @Test
    void ourOwnDomainsAnswerAtHome() {
        assertThat(plan("s1 mail.our.example")).singleElement().extracting(PlannedQuestion::reach).isEqualTo(Reach.OWN);
    }

    @Test
    void eachKeyIsAskedForOnce() {
        assertThat(plan("s1 shop.example", "S1 Shop.Example")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"yamada-7, shop.example", "s1, yamada.shop.example", "r17725012345, shop.example"})
    void aNameThatTellsWhoseMailItIsIsNeverAskedFor(String selector, String domain) {
        assertThat(plan(selector + " " + domain)).singleElement().satisfies(planned -> assertThat(planned.barred()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"20230601, shop.example", "s1024-2013-q3, shop.example", "ug7nbtf4gccmlpwj322ax3p6ow6yfsug, shop.example", "jp1, shop.example"})
    void datesVersionsAndCodesOfHostingServicesAreOrdinary(String selector, String domain) {
        assertThat(plan(selector + " " + domain)).singleElement().satisfies(planned -> assertThat(planned.barred()).isEmpty());
    }
}
