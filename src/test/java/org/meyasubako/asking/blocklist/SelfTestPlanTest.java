package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.asking.lookup.Question;

class SelfTestPlanTest {

    private static List<String> questions(BlockList list, ListType type) {
        return SelfTestPlan.of(list, type, Given.LABEL).questions().stream().map(Question::text).toList();
    }

    @Test
    void asksForBothTestPointsARandomNameTheZoneAndTheResolver() {
        assertThat(questions(Given.SPAMCOP, ListType.IP4)).containsExactly(
                "A 2.0.0.127.bl.spamcop.net", "A 1.0.0.127.bl.spamcop.net", "A " + Given.LABEL + ".bl.spamcop.net",
                "NS bl.spamcop.net", "A " + Given.LABEL + ".invalid");
    }

    @Test
    void asksForTheMappedTestPointOfIpv6() {
        assertThat(questions(Given.SPAMCOP, ListType.IP6).getFirst())
                .isEqualTo("A 2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.bl.spamcop.net");
    }

    @Test
    void asksForAListsOwnTestPoints() {
        assertThat(questions(Given.list("dbl.spamhaus.org"), ListType.DOMAIN))
                .startsWith("A dbltest.com.dbl.spamhaus.org", "A invalid.dbl.spamhaus.org");
    }

    @Test
    void asksForTheStandardsTestPointsOfDomains() {
        assertThat(questions(Given.list("hostkarma.junkemailfilter.com"), ListType.DOMAIN))
                .startsWith("A test.hostkarma.junkemailfilter.com");
    }

    @Test
    void testsEveryListOfTheCatalogueForEachOfItsTypes() {
        for (BlockList list : Given.CATALOGUE.lists()) {
            BlockList askable = list.withKey("k9");
            list.types().stream().filter(type -> type != ListType.EMAIL_HASH)
                    .forEach(type -> assertThat(questions(askable, type)).hasSize(5).doesNotHaveDuplicates());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef0"})
    void takesNoOtherLabel(String label) {
        assertThatThrownBy(() -> SelfTestPlan.of(Given.ZEN, ListType.IP4, label)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void testsNoListWithoutItsKey() {
        BlockList list = Given.list("<key>.authbl.dq.spamhaus.net");
        assertThatThrownBy(() -> SelfTestPlan.of(list, ListType.IP4, Given.LABEL)).isInstanceOf(IllegalArgumentException.class);
    }
}
