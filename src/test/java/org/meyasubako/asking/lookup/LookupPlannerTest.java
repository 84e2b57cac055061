package org.meyasubako.asking.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.asking.lookup.PlanSubject.Role;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

class LookupPlannerTest {

    private static final PlanScope SAMPLE = new PlanScope(List.of(new DomainName("our.example")),
            List.of(IpNetwork.parse("198.51.100.0/24").orElseThrow()), true, Set.of("hanako", "ab"));

    private static List<PlannedQuestion> plan(PlanScope scope, PlanSubject... subjects) {
        return new LookupPlanner(scope, question -> Optional.of("target")).plan(List.of(subjects));
    }

    private static PlanSubject address(String text) {
        return new PlanSubject.Address(IpAddress.parse(text).orElseThrow(), Role.PROVED);
    }

    private static PlanSubject host(String name) {
        return new PlanSubject.Host(new DomainName(name), Role.ADVERTISED);
    }

    private static List<String> told(List<PlannedQuestion> planned) {
        return planned.stream().map(question -> question.question() + " " + question.reach()).toList();
    }

    @Test
    void asksRegistriesAboutAnAddressAndItsHolderForTheName() {
        assertThat(told(plan(SAMPLE, address("203.0.113.7")))).containsExactly("PTR 203.0.113.7 SUSPECT", "RDAP 203.0.113.7 REGISTRY",
                "WHOIS 203.0.113.7 REGISTRY", "TXT 7.113.0.203.origin.asn.cymru.com REGISTRY");
    }

    @Test
    void knowsThatWhoisAboutOurOwnAddressesTellsNothing() {
        assertThat(told(plan(SAMPLE, address("198.51.100.9")))).containsExactly("PTR 198.51.100.9 OWN");
    }

    @Test
    void aHostsAddressIsAskedOfTheOtherSideAndItsRegistrationOfTheRegistry() {
        assertThat(told(plan(SAMPLE, host("www.shop.example")))).containsExactly("A www.shop.example SUSPECT", "AAAA www.shop.example SUSPECT",
                "RDAP shop.example REGISTRY", "WHOIS shop.example REGISTRY");
    }

    @Test
    void aHostInAZoneOfOursIsAskedOfOurselves() {
        assertThat(told(plan(SAMPLE, host("shop.our.example")))).containsExactly("A shop.our.example OWN", "AAAA shop.our.example OWN");
    }

    @Test
    void aDomainsServersAreOnTheOtherSide() {
        assertThat(told(plan(SAMPLE, new PlanSubject.Domain(new DomainName("shop.example"), Role.CLAIMED)))).contains("NS shop.example SUSPECT",
                "MX shop.example SUSPECT", "TXT shop.example SUSPECT");
    }

    @Test
    void asksEachQuestionOnce() {
        assertThat(plan(SAMPLE, address("203.0.113.7"), address("203.0.113.7"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "127.0.0.1", "169.254.1.1", "100.64.0.1", "224.0.0.1", "::1", "fe80::1", "fd00::1"})
    void nobodyIsAskedAboutPrivateAndReservedAddresses(String address) {
        assertThat(plan(SAMPLE, address(address))).isNotEmpty().allMatch(planned -> planned.barred().isPresent());
    }

    @Test
    void documentationAddressesAreAskedAboutOnlyWhereTheProfileSaysThatTheyArePublic() {
        assertThat(plan(PlanScope.none(), address("203.0.113.7"))).allMatch(planned -> planned.barred().isPresent());
        assertThat(plan(SAMPLE, address("203.0.113.7"))).allMatch(planned -> planned.barred().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1b2c3d4e5f6.click.example", "0123456.track.shop.example", "hanako-sato.shop.example", "x-hanako.shop.example",
        "x7k2m9q4z1.t.shop.example", "r-deadbeef01.shop.example", "abcdefghijklmnopqrstuvwxyzabcdef.shop.example"})
    void aLabelThatMayNameTheComplainantKeepsTheHostFromBeingAsked(String host) {
        List<PlannedQuestion> planned = plan(SAMPLE, host(host));
        assertThat(planned).filteredOn(question -> question.reach() == Reach.SUSPECT).hasSize(2)
                .allMatch(question -> question.barred().filter(reason -> reason.code().equals("skip.label")).isPresent());
        assertThat(planned).filteredOn(question -> question.reach() == Reach.REGISTRY).allMatch(question -> question.barred().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.shop.example", "mail1234.shop.example", "ec2-203-0-113-7.compute.example", "xn--wgv71a119e.shop.example",
        "cdn01.eu-west-1.shop.example", "a1b2c3d4e5f6.example", "abstract.shop.example"})
    void ordinaryLabelsNameNobody(String host) {
        assertThat(plan(SAMPLE, host(host))).allMatch(planned -> planned.barred().isEmpty());
    }

    @Test
    void tellsInBothLanguagesWhatAnAnswerWouldTellAndWhatTheSubjectIs() {
        Sentence why = plan(SAMPLE, address("203.0.113.7")).get(1).why();
        assertThat(new Wording(Language.ENGLISH, ZoneOffset.UTC).tell(why))
                .isEqualTo("to whom 203.0.113.7 (proved source) was assigned, and whom to write to");
        assertThat(new Wording(Language.JAPANESE, ZoneOffset.UTC).tell(why)).isEqualTo("203.0.113.7（確認できた接続元）の割当先と連絡先");
    }

    @Test
    void leavesOutWhatNobodyServes() {
        LookupPlanner planner = new LookupPlanner(SAMPLE,
                question -> question.type() == Question.Type.RDAP ? Optional.empty() : Optional.of("target"));
        assertThat(planner.plan(List.of(address("203.0.113.7")))).noneMatch(planned -> planned.question().type() == Question.Type.RDAP);
    }
}
