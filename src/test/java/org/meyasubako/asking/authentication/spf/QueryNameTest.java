package org.meyasubako.asking.authentication.spf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryNameTest {

    /** A name of {@code 4 * 50 + 53} characters. */
    private static final String LONGEST = ("a".repeat(49) + ".").repeat(4) + "b".repeat(45) + ".example";

    @Test
    void keepsANameOfTheGreatestLength() {
        assertThat(LONGEST).hasSize(253);
        assertThat(QueryName.of(LONGEST)).contains(LONGEST);
    }

    @Test
    void takesLabelsOffTheLeftOfALongerOne() {
        assertThat(QueryName.of("a" + LONGEST)).contains(LONGEST.substring(50));
        assertThat(QueryName.of("x.yy." + LONGEST)).contains(LONGEST);
    }

    @Test
    void leavesTheLastDotAway() {
        assertThat(QueryName.of(LONGEST + ".")).contains(LONGEST);
    }

    @Test
    void knowsHowLongALabelMayBe() {
        assertThat(QueryName.of("a".repeat(63) + ".example")).isPresent();
        assertThat(QueryName.of("a".repeat(64) + ".example")).isEmpty();
    }

    @Test
    void knowsNoEmptyLabel() {
        assertThat(QueryName.of("a..example")).isEmpty();
        assertThat(QueryName.of(".example")).isEmpty();
        assertThat(QueryName.of("")).isEmpty();
    }

    @Test
    void oneEndlessLabelIsNoName() {
        assertThat(QueryName.of("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void shortensAMegabyteOfLabelsInOnePass() {
        assertThat(QueryName.of("a.".repeat(500_000) + "example").orElseThrow()).hasSizeLessThanOrEqualTo(253).endsWith(".a.example");
    }
}
