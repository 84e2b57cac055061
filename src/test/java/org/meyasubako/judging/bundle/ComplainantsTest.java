package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.digest;
import static org.meyasubako.judging.bundle.Given.host;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.reading.complaint.Complainant.Channel;

class ComplainantsTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final String FORM =
            "I demand that you take down this shop at once because it keeps sending spam to me and to all of my friends every single day";
    private static final String ONE = "Dear member, your private entrance to the spring clearance is open until tonight, do not miss it";
    private static final String OTHER = "Your parcel waits at the customs office, pay the small fee now or we send it back to where it came from";

    private final ComplainantCounter counter = new ComplainantCounter();

    @Test
    void countsAMailboxOnceHoweverOftenItComplains() {
        assertThat(count(complaint("a").naming(SHOP).by("x@isp-a.example"), complaint("b").naming(SHOP).by("x@isp-a.example")).people())
                .isEqualTo(1);
    }

    @Test
    void countsAnOrganisationOnce() {
        assertThat(count(complaint("a").naming(SHOP).by("x@univ-d.example").ofUnit("univ-d.example"),
                complaint("b").naming(SHOP).by("y@univ-d.example").ofUnit("univ-d.example")).people()).isEqualTo(1);
    }

    @Test
    void countsThoseWithTheSameWordsOnce() {
        Complainants heard = count(complaint("a").naming(SHOP).by("x@isp-a.example").saying(FORM),
                complaint("b").naming(SHOP).by("y@isp-b.example").saying(FORM), complaint("c").naming(SHOP).by("z@isp-c.example"));
        assertThat(heard.people()).isEqualTo(2);
    }

    @Test
    void namesThoseWithTheSameWords() {
        Complainants heard = count(complaint("a").naming(SHOP).by("x@isp-a.example").saying(FORM),
                complaint("b").naming(SHOP).hours(1).by("y@isp-b.example").saying(FORM));
        assertThat(heard.coordinated()).singleElement().isEqualTo(java.util.List.of(digest("a"), digest("b")));
    }

    @Test
    void doesNotTakeOnePersonWhoRepeatsHimselfForAChorus() {
        assertThat(count(complaint("a").naming(SHOP).saying(FORM), complaint("b").naming(SHOP).saying(FORM)).coordinated()).isEmpty();
    }

    @Test
    void doesNotTakeShortWordsForTheSame() {
        assertThat(count(complaint("a").naming(SHOP).by("x@isp-a.example").saying("Please stop this spam."),
                complaint("b").naming(SHOP).by("y@isp-b.example").saying("Please stop this spam.")).people()).isEqualTo(2);
    }

    @Test
    void countsALoopOnceForEachSample() {
        assertThat(count(loop("a").sample(ONE), loop("b").sample(ONE), loop("c").sample(OTHER)).loops()).isEqualTo(2);
    }

    @Test
    void takesALoopForOneWitnessWhateverItReports() {
        assertThat(count(loop("a").sample(ONE), loop("b").sample(OTHER)).witnesses()).isEqualTo(1);
    }

    @Test
    void doesNotCountWhoseMailOurExchangerFoundForged() {
        assertThat(count(complaint("a").naming(SHOP).by("x@isp-a.example").showing(Sign.COMPLAINANT_UNPROVED)).people()).isZero();
    }

    @Test
    void countsWhoAnsweredUs() {
        EvidenceBundle bundle = Given.bundle(complaint("a").naming(SHOP).by("x@isp-a.example").showing(Sign.COMPLAINANT_UNPROVED));
        assertThat(counter.count(bundle.members(), Set.of("x@isp-a.example")).people()).isEqualTo(1);
    }

    @Test
    void doesNotCountThoseWithoutAnAddress() {
        Complainants heard = count(complaint("a").naming(SHOP).byNobody(), complaint("b").naming(SHOP).byNobody());
        assertThat(heard).extracting(Complainants::people, Complainants::unknown).containsExactly(0, 2);
    }

    @Test
    void countsNobodyForTheSpamOfOurOwnTraps() {
        assertThat(count(complaint("a").naming(SHOP).byNobody().showing(Sign.TRAP))).extracting(Complainants::people, Complainants::unknown)
                .containsExactly(0, 0);
    }

    private static Given loop(String name) {
        return complaint(name).naming(SHOP).by("fbl@fbl.bigmail.example").ofUnit("bigmail.example").through(Channel.FEEDBACK_LOOP);
    }

    private static Complainants count(Given... complaints) {
        return Given.bundle(complaints).complainants();
    }
}
