package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.address;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.complaint.Complainant.Channel;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class ActivityReaderTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final BundleKey VPS = address("192.0.2.33", "C-0412");

    @Test
    void isQuietADayAfterTheLastThatHappened() {
        assertThat(read(25, List.of(), complaint("a").naming(SHOP))).isEqualTo(Activity.QUIET);
    }

    @Test
    void runsWithinADayInKindThreeToo() {
        assertThat(read(23, List.of(), complaint("a").naming(SHOP))).isEqualTo(Activity.RUNNING);
    }

    @Test
    void countsWhenItHappenedAndNotWhenSomebodyComplained() {
        assertThat(read(50, List.of(), complaint("a").naming(SHOP).hours(49).happened(Given.START))).isEqualTo(Activity.QUIET);
    }

    @Test
    void runsAgainWhenItHappensAfterAMeasure() {
        assertThat(read(1_000, List.of(decided(Disposition.WARNED, 1)), complaint("a").naming(SHOP), complaint("b").naming(SHOP).hours(2)))
                .isEqualTo(Activity.RUNNING);
    }

    @Test
    void endsWithAMeasureAfterWhichNothingHappens() {
        assertThat(read(1_000, List.of(decided(Disposition.WARNED, 3)), complaint("a").naming(SHOP).hours(2))).isEqualTo(Activity.QUIET);
    }

    @Test
    void holdsAreNoMeasure() {
        assertThat(read(1_000, List.of(decided(Disposition.HOLD, 1)), complaint("a").naming(SHOP).hours(2))).isEqualTo(Activity.QUIET);
    }

    @Test
    void believesNoDateAfterTheReception() {
        Instant forged = Given.START.plus(Duration.ofDays(40));
        assertThat(read(1_000, List.of(decided(Disposition.WARNED, 3)), complaint("a").naming(SHOP).happened(forged))).isEqualTo(Activity.QUIET);
    }

    @Test
    void isAFloodWhileALoopReportsWhatIsSent() {
        assertThat(read(5, List.of(), reports())).isEqualTo(Activity.FLOOD);
    }

    @Test
    void isNoFloodADayLater() {
        assertThat(read(30, List.of(), reports())).isEqualTo(Activity.QUIET);
    }

    @Test
    void isNoFloodWhereOnlyASiteIsNamed() {
        Given[] reports = {loop("a").naming(SHOP), loop("b").naming(SHOP), loop("c").naming(SHOP)};
        assertThat(read(5, List.of(), reports)).isEqualTo(Activity.RUNNING);
    }

    private static Given[] reports() {
        return new Given[] {sent("a"), sent("b").hours(1), sent("c").hours(2)};
    }

    private static Given sent(String name) {
        return loop(name).sentFrom(VPS, Kind.SENT, Grade.B, Copy.AUTHENTICATED);
    }

    private static Given loop(String name) {
        return complaint(name).by("fbl@bigmail.example").through(Channel.FEEDBACK_LOOP);
    }

    private static Decision decided(Disposition disposition, int hours) {
        return new Decision(SHOP, disposition, Optional.empty(), Given.digest("ground"), 6, "tanaka", Given.START.plus(Duration.ofHours(hours)),
                Optional.empty(), false, Optional.empty(), false);
    }

    private static Activity read(int hours, List<Decision> decisions, Given... complaints) {
        EvidenceBundle bundle = Given.bundle(complaints);
        return new ActivityReader().read(bundle, decisions, new FloodCounter().count(bundle), Given.START.plus(Duration.ofHours(hours)));
    }
}
