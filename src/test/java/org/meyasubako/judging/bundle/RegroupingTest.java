package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.digest;
import static org.meyasubako.judging.bundle.Given.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Sha256;

class RegroupingTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final BundleKey BLOG = host("blog.our.example", "C-0098");
    private static final BundleKey CLUB = host("oldclub.example", "C-0007");

    private final List<Candidate> candidates = Stream.of(complaint("a").naming(SHOP), complaint("b").naming(SHOP), complaint("c").naming(BLOG),
            complaint("d").naming(CLUB)).map(Given::made).toList();

    @Test
    void refusesToMergeTwoCustomers() {
        assertThat(told(regrouping().merge(SHOP, CLUB))).isEqualTo("the bundles are about two different customers");
    }

    @Test
    void refusesToMergeABundleWithItself() {
        assertThat(told(regrouping().merge(SHOP, SHOP))).isEqualTo("this is one bundle already");
    }

    @Test
    void refusesABundleThatIsNotThere() {
        assertThat(told(regrouping().merge(SHOP, host("x.example", "C-1")))).isEqualTo("there is no such bundle");
    }

    @Test
    void refusesToSplitEverythingOff() {
        assertThat(told(regrouping().split(SHOP, Set.of(digest("a"), digest("b"))))).isEqualTo("nothing would be left in the bundle");
    }

    @Test
    void refusesToSplitOffWhatStandsElsewhere() {
        assertThat(told(regrouping().split(SHOP, Set.of(digest("c"))))).isEqualTo("the complaint does not stand there, or stands there already");
    }

    @Test
    void splitsIntoANewPart() {
        List<Constraint> split = changed(regrouping().split(SHOP, Set.of(digest("a"))));
        assertThat(new Grouping().bundles(candidates, split)).extracting(EvidenceBundle::key).contains(SHOP, SHOP.part(1));
    }

    @Test
    void neverGivesTheNumberOfAPartAgain() {
        List<Constraint> constraints = new ArrayList<>(changed(regrouping().split(SHOP, Set.of(digest("a")))));
        constraints.addAll(changed(regrouping(constraints).undo(constraints.getFirst())));
        assertThat(changed(regrouping(constraints).split(SHOP, Set.of(digest("b")))))
                .containsExactly(new Constraint.Moved(digest("b"), SHOP, SHOP.part(2)));
    }

    @Test
    void movesAComplaintOutOfAMergedBundleFromWhereItStands() {
        List<Constraint> merged = changed(regrouping().merge(SHOP, BLOG));
        assertThat(changed(regrouping(merged).move(Set.of(digest("c")), SHOP, CLUB))).containsExactly(new Constraint.Moved(digest("c"), BLOG, CLUB));
    }

    @Test
    void movesSeveralAtOnceOrNone() {
        assertThat(changed(regrouping().move(Set.of(digest("a"), digest("b")), SHOP, CLUB))).hasSize(2);
        assertThat(told(regrouping().move(Set.of(digest("a"), digest("c")), SHOP, CLUB)))
                .isEqualTo("the complaint does not stand there, or stands there already");
    }

    @Test
    void placesWhatNamesNothingOfOursAndTakesItBack() {
        List<Candidate> more = new ArrayList<>(candidates);
        more.add(complaint("e").made());
        List<Constraint> placed = changed(regrouping().place(Set.of(digest("e")), SHOP));
        assertThat(shop(more, placed)).contains(digest("e"));
        List<Constraint> undone = new ArrayList<>(placed);
        undone.add(placed.getFirst().inverse());
        assertThat(shop(more, undone)).doesNotContain(digest("e"));
    }

    private static List<Sha256> shop(List<Candidate> candidates, List<Constraint> constraints) {
        return new Grouping().bundles(candidates, constraints).stream().filter(bundle -> bundle.key().equals(SHOP))
                .flatMap(bundle -> bundle.members().stream()).map(Member::complaint).toList();
    }

    @Test
    void placesNothingThatStandsSomewhere() {
        assertThat(told(regrouping().place(Set.of(digest("d")), SHOP))).isEqualTo("at least one of these complaints stands in a case already");
    }

    @Test
    void whatAPersonPlacedLeavesTheKindOfTheCaseAsItIs() {
        EvidenceBundle bundle = new Grouping().bundles(List.of(complaint("a").naming(SHOP).made(), complaint("e").made()),
                List.of(new Constraint.Moved(digest("e"), UnplacedItem.key(digest("e")), SHOP))).getFirst();
        assertThat(bundle.isCircumstantial()).isTrue();
        assertThat(bundle.members()).hasSize(2);
    }

    @Test
    void refusesToUndoTwice() {
        Constraint apart = new Constraint.Apart(digest("a"), digest("b"));
        List<Constraint> undone = List.of(apart, apart.inverse());
        assertThat(told(regrouping(undone).undo(apart))).isEqualTo("there is no such change to take back");
    }

    @Test
    void refusesToSetApartWhatDoesNotStandTogether() {
        assertThat(told(regrouping().apart(digest("a"), digest("d")))).isEqualTo("the complaint does not stand there, or stands there already");
    }

    @Test
    void refusesToSetAComplaintApartFromItself() {
        assertThat(regrouping().apart(digest("a"), digest("a"))).isInstanceOf(Regrouping.Outcome.Refused.class);
    }

    private Regrouping regrouping() {
        return regrouping(List.of());
    }

    private Regrouping regrouping(List<Constraint> constraints) {
        return new Regrouping(new Grouping().bundles(candidates, constraints), constraints);
    }

    private static List<Constraint> changed(Regrouping.Outcome outcome) {
        return outcome instanceof Regrouping.Outcome.Changed(List<Constraint> constraints) ? constraints : List.of();
    }

    private static String told(Regrouping.Outcome outcome) {
        return outcome instanceof Regrouping.Outcome.Refused refused ? Given.told(refused.reason()) : "";
    }
}
