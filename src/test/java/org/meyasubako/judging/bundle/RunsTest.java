package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.START;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.host;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meyasubako.reading.complaint.Complainant.Channel;

/** Samples, waves, campaigns and floods. */
class RunsTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final String OFFER = "Dear Hanako, your private entrance to the spring clearance http://shop.our.example/c/7f3a9b21c4 is open "
            + "until tonight, order number 12345, so do not miss it";

    @Test
    void takesPersonalCopiesForOneSample() {
        assertThat(Given.bundle(complaint("a").naming(SHOP).sample(OFFER), complaint("b").naming(SHOP)
                .sample(OFFER.replace("Hanako", "Jiro").replace("7f3a9b21c4", "91ce7a0b44").replace("12345", "99"))).samples()).hasSize(1);
    }

    @Test
    void takesPersonalCopiesInJapaneseForOneSample() {
        String text = "様 会員様だけの特別ページをご用意しました。春の在庫一掃は本日限りです。 http://shop.our.example/c/ をご覧ください。";
        assertThat(Given.bundle(complaint("a").naming(SHOP).sample("佐藤花子" + text), complaint("b").naming(SHOP).sample("鈴木 次郎" + text)).samples())
                .hasSize(1);
    }

    @Test
    void numbersSamplesByTheirFirstAppearance() {
        EvidenceBundle bundle = Given.bundle(
                complaint("a").naming(SHOP).hours(2).sample(OFFER),
                complaint("b").naming(SHOP).hours(1).sample("Something quite different is sold in this mail, which has no clearance at all"),
                complaint("c").naming(SHOP).hours(3).sample(OFFER));
        assertThat(bundle.members()).extracting(Member::sample).containsExactly(Optional.of(1), Optional.of(2), Optional.of(2));
    }

    @Test
    void takesTextsConnectedThroughAThirdForOneSample() {
        String middle = "the first words of this mail are its own while all that follows here is what every copy of it has in common "
                + "until at last its end says once more something else";
        String left = middle.replace("the first words of this", "here begins a");
        String right = middle.replace("once more something else", "good bye to you");
        assertThat(Given.bundle(complaint("a").naming(SHOP).sample(left), complaint("b").naming(SHOP).sample(right),
                complaint("c").naming(SHOP).sample(middle)).samples()).hasSize(1);
    }

    @Test
    void hasNoSampleOfALinkAlone() {
        assertThat(Given.bundle(complaint("a").naming(SHOP).sample("http://shop.our.example/c/7f3a9b21c4")).samples()).isEmpty();
    }

    @Test
    void beginsAWaveAfterThreeDaysOfSilence() {
        assertThat(Given.bundle(complaint("a").naming(SHOP), complaint("b").naming(SHOP).hours(5), complaint("c").naming(SHOP).hours(78)).waves())
                .extracting(Wave::count).containsExactly(2, 1);
    }

    @Test
    void beginsNoWaveAtThreeDaysSharp() {
        assertThat(Given.bundle(complaint("a").naming(SHOP), complaint("b").naming(SHOP).hours(72)).waves()).hasSize(1);
    }

    @Test
    void makesNoWaveOfALateComplaint() {
        assertThat(Given.bundle(complaint("a").naming(SHOP), complaint("b").naming(SHOP).hours(200).happened(START)).waves()).hasSize(1);
    }

    @Test
    void makesNoWaveOfAForgedDate() {
        assertThat(Given.bundle(complaint("a").naming(SHOP).happened(START.minus(Duration.ofDays(30))), complaint("b").naming(SHOP).hours(5)).waves())
                .hasSize(1);
    }

    @Test
    void makesNoWaveOfADateInTheFuture() {
        assertThat(Given.bundle(complaint("a").naming(SHOP), complaint("b").naming(SHOP).hours(5).happened(START.plus(Duration.ofDays(99)))).waves())
                .hasSize(1);
    }

    @Test
    void takesTheSampleOfATrapButNoComplaintFromIt() {
        EvidenceBundle bundle = Given.bundle(complaint("a").naming(SHOP), complaint("b").naming(SHOP).hours(99).sample(OFFER).showing(Sign.TRAP));
        assertThat(bundle).extracting(b -> b.samples().size(), b -> b.complaints().size(), b -> b.waves().size(), EvidenceBundle::last)
                .containsExactly(1, 1, 1, START);
    }

    @Test
    void countsLandingPlaces() {
        EvidenceBundle bundle = Given.bundle(complaint("a").naming(SHOP, "http://shop.our.example/c/1", "/c/{id}").titled("spring"),
                complaint("b").naming(SHOP, "http://shop.our.example/c/2", "/c/{id}").titled("summer"),
                complaint("c").naming(SHOP, "http://shop.our.example/x", "/x"));
        assertThat(bundle.campaigns()).extracting(Campaign::template, Campaign::count)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("/c/{id}", 2), org.assertj.core.groups.Tuple.tuple("/x", 1));
    }

    @Test
    void collapsesTheReportsOfALoopToACounter() {
        EvidenceBundle bundle = Given.bundle(IntStream.range(0, 100).mapToObj(i -> complaint("r" + i).naming(SHOP).after(Duration.ofMinutes(i))
                .by("fbl@fbl.bigmail.example").ofUnit("bigmail.example").through(Channel.FEEDBACK_LOOP).sample(OFFER)).toArray(Given[]::new));
        assertThat(new FloodCounter().count(bundle)).singleElement().extracting(Flood::count, Flood::reporter)
                .containsExactly(100, "bigmail.example");
    }

    @Test
    void makesNoFloodOfPeople() {
        EvidenceBundle bundle = Given.bundle(IntStream.range(0, 10).mapToObj(i -> complaint("r" + i).naming(SHOP)).toArray(Given[]::new));
        assertThat(new FloodCounter().count(bundle)).isEmpty();
    }
}
