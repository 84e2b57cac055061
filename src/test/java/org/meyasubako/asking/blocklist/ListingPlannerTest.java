package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

class ListingPlannerTest {

    /** Documentation addresses stand for public ones. */
    private static final PlanScope SAMPLE = new PlanScope(List.of(), List.of(), true, Set.of());

    private final ListingPlanner planner = new ListingPlanner(false, SAMPLE);

    /** The question's text, or the reason why it isn't put. */
    private static String told(Answer<ListingQuestion> plan) {
        return switch (plan) {
            case Answer.Found<ListingQuestion>(ListingQuestion question) -> question.codes().text();
            case Answer.Skipped<ListingQuestion> skipped -> skipped.reason().code();
            case Answer.Absent<ListingQuestion> absent -> "absent";
            case Answer.Failed<ListingQuestion> failed -> "failed";
        };
    }

    private static IpAddress address(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    @Test
    void asksAboutAnAddressByItsReversedOctets() {
        assertThat(told(planner.plan(Given.ZEN, Given.HOST, Whose.FOREIGN))).isEqualTo("A 9.100.51.198.zen.spamhaus.org");
    }

    @Test
    void asksAboutAnIpv6AddressByItsReversedNibbles() {
        assertThat(told(planner.plan(Given.ZEN, address("2001:db8::25"), Whose.FOREIGN)))
                .isEqualTo("A 5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.zen.spamhaus.org");
    }

    @Test
    void asksAboutADomainByItsName() {
        assertThat(told(planner.plan(Given.list("dbl.spamhaus.org"), new DomainName("shop.example"), Whose.FOREIGN)))
                .isEqualTo("A shop.example.dbl.spamhaus.org");
    }

    @Test
    void asksAboutTheHostOfAUrlThatIsAnAddress() {
        assertThat(told(planner.planHost(Given.SURBL, Given.HOST, Whose.FOREIGN))).isEqualTo("A 9.100.51.198.multi.surbl.org");
    }

    @Test
    void asksNoListOfDomainsAboutAnAddress() {
        assertThat(told(planner.plan(Given.list("dbl.spamhaus.org"), Given.HOST, Whose.FOREIGN))).isEqualTo("plan.type");
    }

    @Test
    void asksNoListOfHashesAboutAnything() {
        assertThat(told(planner.plan(Given.list("ebl.msbl.org"), new DomainName("shop.example"), Whose.FOREIGN))).isEqualTo("plan.type");
    }

    @Test
    void asksNoListWithoutItsKey() {
        assertThat(told(planner.plan(Given.list("<key>.authbl.dq.spamhaus.net"), Given.HOST, Whose.FOREIGN))).isEqualTo("plan.key");
    }

    @Test
    void asksNobodyAboutACustomerUnlessTheDeskWantsIt() {
        assertThat(told(planner.plan(Given.ZEN, Given.HOST, Whose.CUSTOMER))).isEqualTo("plan.customer");
        assertThat(told(new ListingPlanner(true, SAMPLE).plan(Given.ZEN, Given.HOST, Whose.CUSTOMER))).startsWith("A ");
    }

    @Test
    void asksNobodyAboutACustomersDomainUnlessTheDeskWantsIt() {
        assertThat(told(planner.plan(Given.SURBL, new DomainName("shop.example"), Whose.CUSTOMER))).isEqualTo("plan.customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "127.0.0.2", "192.168.1.1", "100.64.0.1", "fe80::1", "::1", "224.0.0.1"})
    void asksNobodyAboutAddressesOfInnerNetworks(String text) {
        assertThat(told(planner.plan(Given.ZEN, address(text), Whose.OURS))).isEqualTo("plan.special");
    }

    @Test
    void asksNobodyAboutDocumentationAddressesOutsideSamples() {
        assertThat(told(new ListingPlanner(true, PlanScope.none()).plan(Given.ZEN, Given.HOST, Whose.FOREIGN))).isEqualTo("plan.special");
    }

    @Test
    void asksAboutAddressesOfOurNetworksWhateverTheyAre() {
        PlanScope ours = new PlanScope(List.of(), List.of(IpNetwork.parse("10.0.0.0/8").orElseThrow()), false, Set.of());
        assertThat(told(new ListingPlanner(false, ours).plan(Given.ZEN, address("10.0.0.1"), Whose.OURS))).startsWith("A ");
    }

    @Test
    void saysWhomBothQuestionsReach() {
        assertThat(Given.question(Given.ZEN).planned()).extracting(PlannedQuestion::reach).containsExactly(Reach.REGISTRY, Reach.REGISTRY);
    }

    @Test
    void namesNoKeyAsTarget() {
        BlockList list = Given.list("<key>.authbl.dq.spamhaus.net").withKey("k9");
        assertThat(SelfTestPlan.of(list, ListType.IP4, Given.LABEL).planned()).extracting(PlannedQuestion::target)
                .containsOnly("authbl.dq.spamhaus.net");
    }
}
