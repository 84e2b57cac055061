package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.address;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.digest;
import static org.meyasubako.judging.bundle.Given.host;
import static org.meyasubako.judging.bundle.Given.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class GroupingTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final BundleKey BLOG = host("blog.our.example", "C-0098");
    private static final BundleKey CLUB = host("oldclub.example", "C-0007");
    private static final String OFFER = "Dear member, your private entrance to the spring clearance is open until tonight, do not miss it";

    private final Grouping grouping = new Grouping();

    @Test
    void joinsWhatNamesOneHostOfOneCustomer() {
        assertThat(group(complaint("a").naming(SHOP), complaint("b").naming(SHOP))).containsExactly("shop.our.example: a b");
    }

    @Test
    void keepsTheHostsOfOneCustomerApart() {
        assertThat(group(complaint("a").naming(SHOP), complaint("b").naming(BLOG)))
                .containsExactly("blog.our.example: b", "shop.our.example: a");
    }

    @Test
    void keepsTwoHoldersOfOneHostApart() {
        assertThat(group(complaint("a").naming(SHOP), complaint("b").naming(host("shop.our.example", "C-0555")))).hasSize(2);
    }

    @Test
    void neverJoinsTwoCustomersByOneText() {
        assertThat(group(complaint("a").naming(SHOP).sample(OFFER), complaint("b").naming(CLUB).sample(OFFER))).hasSize(2);
    }

    @Test
    void putsAComplaintAboutTwoHostsIntoBothBundles() {
        assertThat(group(complaint("a").naming(SHOP).naming(CLUB))).containsExactly("oldclub.example: a", "shop.our.example: a");
    }

    @Test
    void putsWhatIsNotOursIntoNoBundle() {
        assertThat(group(complaint("a"))).isEmpty();
    }

    @Test
    void countsAComplaintThatIsGivenTwiceOnce() {
        assertThat(group(complaint("a").naming(SHOP), complaint("a").naming(SHOP))).containsExactly("shop.our.example: a");
    }

    @Test
    void hasNoBundlesWithoutComplaints() {
        assertThat(grouping.bundles(List.of(), List.of(new Constraint.Together(SHOP, BLOG)))).isEmpty();
    }

    @Test
    void showsTheGravestKindOfACase() {
        BundleKey vps = address("192.0.2.33", "C-0412");
        EvidenceBundle bundle = Given.bundle(complaint("a").sentFrom(vps, Kind.SENT_OR_ABUSED, Grade.C, Copy.PASTED),
                complaint("b").sentFrom(vps, Kind.SENT, Grade.A, Copy.ORIGINAL));
        assertThat(bundle.kind()).isEqualTo(Kind.SENT);
    }

    @Test
    void tellsWhyEachComplaintStandsThere() {
        EvidenceBundle bundle = Given.bundle(complaint("a").naming(SHOP, "http://shop.our.example/c/7f3a9b21c4", "/c/{id}").sample(OFFER));
        assertThat(told(bundle.members().getFirst().why()))
                .containsExactly("host shop.our.example", "template /c/{id}", "sample S1");
    }

    @Test
    void mergesTwoBundlesUnderTheNameOfTheFirst() {
        assertThat(group(List.of(new Constraint.Together(SHOP, BLOG)), complaint("a").naming(SHOP), complaint("b").naming(BLOG)))
                .containsExactly("shop.our.example: a b");
    }

    @Test
    void keepsTheNameOfACaseThatTookInAnother() {
        BundleKey third = host("a.our.example", "C-0098");
        assertThat(group(List.of(new Constraint.Together(SHOP, BLOG), new Constraint.Together(BLOG, third)),
                complaint("a").naming(SHOP), complaint("b").naming(BLOG), complaint("c").naming(third)))
                .containsExactly("shop.our.example: a b c");
    }

    @Test
    void doesNotMergeTheBundlesOfTwoCustomersWhoeverAsksForIt() {
        assertThat(group(List.of(new Constraint.Together(SHOP, CLUB)), complaint("a").naming(SHOP), complaint("b").naming(CLUB))).hasSize(2);
    }

    @Test
    void doesNotMergeTwoCustomersByWayOfAnUnknownOne() {
        BundleKey unknown = new BundleKey(BundleKey.Type.HOST, "x.our.example", Optional.empty(), 0);
        List<String> bundles = group(List.of(new Constraint.Together(SHOP, unknown), new Constraint.Together(unknown, CLUB)),
                complaint("a").naming(SHOP), complaint("b").naming(CLUB), complaint("c").naming(unknown));
        assertThat(bundles).containsExactlyInAnyOrder("shop.our.example: a c", "oldclub.example: b");
    }

    @Test
    void partsAgainWhatWasPutTogether() {
        assertThat(group(List.of(new Constraint.Together(SHOP, BLOG), new Constraint.Parted(SHOP, BLOG)),
                complaint("a").naming(SHOP), complaint("b").naming(BLOG))).hasSize(2);
    }

    @Test
    void movesAComplaint() {
        assertThat(group(List.of(new Constraint.Moved(digest("a"), SHOP, CLUB)), complaint("a").naming(SHOP), complaint("b").naming(SHOP)))
                .containsExactly("oldclub.example: a", "shop.our.example: b");
    }

    @Test
    void movesAComplaintFurther() {
        assertThat(group(List.of(new Constraint.Moved(digest("a"), SHOP, CLUB), new Constraint.Moved(digest("a"), CLUB, BLOG)),
                complaint("a").naming(SHOP))).containsExactly("blog.our.example: a");
    }

    @Test
    void movesAComplaintInACircleToWhereItStood() {
        assertThat(group(List.of(new Constraint.Moved(digest("a"), SHOP, CLUB), new Constraint.Moved(digest("a"), CLUB, BLOG),
                new Constraint.Moved(digest("a"), BLOG, SHOP)), complaint("a").naming(SHOP))).containsExactly("shop.our.example: a");
    }

    @Test
    void leavesAComplaintWhereBetterRulesPutIt() {
        assertThat(group(List.of(new Constraint.Moved(digest("a"), SHOP, CLUB)), complaint("a").naming(CLUB)))
                .as("the rules now agree with the person").containsExactly("oldclub.example: a");
    }

    @Test
    void tellsThatAPersonMovedAComplaint() {
        EvidenceBundle bundle = grouping.bundles(List.of(complaint("a").naming(SHOP).made()),
                List.of(new Constraint.Moved(digest("a"), SHOP, CLUB))).getFirst();
        assertThat(told(bundle.members().getFirst().why())).contains("moved here by a person");
    }

    @Test
    void setsTheLaterOfTwoComplaintsApart() {
        assertThat(group(List.of(new Constraint.Apart(digest("a"), digest("b"))),
                complaint("a").naming(SHOP).hours(1), complaint("b").naming(SHOP), complaint("c").naming(SHOP).hours(2)))
                .containsExactlyInAnyOrder("shop.our.example: b c", "shop.our.example: a");
    }

    @Test
    void keepsApartWhatMergingWouldBringTogether() {
        assertThat(group(List.of(new Constraint.Apart(digest("a"), digest("b")), new Constraint.Together(SHOP, BLOG)),
                complaint("a").naming(SHOP), complaint("b").naming(BLOG).hours(1))).hasSize(2);
    }

    @Test
    void rejoinsWhatWasSetApart() {
        assertThat(group(List.of(new Constraint.Apart(digest("a"), digest("b")), new Constraint.Rejoined(digest("b"), digest("a"))),
                complaint("a").naming(SHOP), complaint("b").naming(SHOP).hours(1))).containsExactly("shop.our.example: a b");
    }

    @Test
    void namesAPartThatStandsApartByItsComplaintAlone() {
        List<Constraint> one = List.of(new Constraint.Apart(digest("a"), digest("b")));
        List<Constraint> two = List.of(new Constraint.Apart(digest("a"), digest("b")), new Constraint.Apart(digest("a"), digest("c")));
        assertThat(keyOf("b", two)).isEqualTo(keyOf("b", one));
    }

    private BundleKey keyOf(String name, List<Constraint> constraints) {
        List<Candidate> candidates = Stream.of(complaint("a").naming(SHOP), complaint("c").naming(SHOP).hours(1),
                complaint("b").naming(SHOP).hours(2)).map(Given::made).toList();
        return grouping.bundles(candidates, constraints).stream()
                .filter(bundle -> bundle.members().stream().anyMatch(member -> member.complaint().equals(digest(name))))
                .findFirst().orElseThrow().key();
    }

    private List<String> group(Given... complaints) {
        return group(List.of(), complaints);
    }

    /** Each bundle as its value and the names of its complaints. */
    private List<String> group(List<Constraint> constraints, Given... complaints) {
        List<EvidenceBundle> bundles = grouping.bundles(Stream.of(complaints).map(Given::made).toList(), constraints);
        return bundles.stream().map(bundle -> bundle.key().value() + ": " + String.join(" ",
                bundle.members().stream().map(member -> nameOf(member.complaint())).sorted().toList())).toList();
    }

    private static String nameOf(Sha256 complaint) {
        return Stream.of("a", "b", "c", "d").filter(name -> digest(name).equals(complaint)).findFirst().orElseThrow();
    }
}
