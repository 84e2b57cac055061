package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.told;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierRuleTest {

    private final TierRule rule = new TierRule();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # complaints, witnesses, hours, samples, waves, receivers, tier
            0,  0,  0,  0, 0, 0, E0
            1,  1,  0,  1, 1, 1, E1
            1,  0,  0,  0, 1, 0, E1
            2,  2, 72,  2, 1, 2, E2
            9,  2, 99,  5, 2, 2, E2
            3,  3, 47,  2, 1, 3, E2
            3,  3, 48,  2, 1, 3, E3
            3,  3, 48,  1, 1, 3, E2
            3,  3, 96,  1, 2, 3, E3
            9,  9, 96,  1, 1, 9, E2
            10, 10, 48, 1, 1, 2, E2
            10, 10, 48, 1, 1, 3, E3
            10, 10, 47, 1, 1, 3, E2
            40, 40, 2,  1, 1, 9, E2
            """)
    void countsTheTier(int complaints, int witnesses, int hours, int samples, int waves, int receivers, Tier tier) {
        assertThat(rule.find(counts(complaints, witnesses, hours, samples, waves, receivers), Set.of()).tier()).isEqualTo(tier);
    }

    @Test
    void needsAFactOnTheCustomersSideForTheHighest() {
        assertThat(rule.find(counts(3, 3, 48, 2, 1, 3), Set.of(CustomerFact.TOKEN_ACCEPTED)).tier()).isEqualTo(Tier.E4);
    }

    @Test
    void makesNothingOfAFactWithoutComplaintsThatCarry() {
        assertThat(rule.find(counts(2, 2, 48, 2, 1, 2), Set.of(CustomerFact.ADMISSION)).tier()).isEqualTo(Tier.E2);
    }

    @Test
    void tellsWhatIsMissingForCircumstantialEvidence() {
        assertThat(told(rule.find(counts(2, 1, 5, 1, 1, 1), Set.of()).missing())).containsExactly(
                "independent complainants: 1 of 3",
                "hours between the first and the last complaint: 5 of 48",
                "a second sample or wave (2 in all), or 10 independent complainants in 3 receiving networks");
    }

    @Test
    void tellsEveryFactThatWouldLeadToTheHighest() {
        assertThat(rule.find(counts(3, 3, 48, 2, 1, 3), Set.of()).missing()).hasSize(CustomerFact.values().length);
    }

    @Test
    void missesNothingAtTheHighest() {
        assertThat(rule.find(counts(3, 3, 48, 2, 1, 3), Set.of(CustomerFact.ADMISSION)).missing()).isEmpty();
    }

    private static TierRule.Counts counts(int complaints, int witnesses, int hours, int samples, int waves, int receivers) {
        return new TierRule.Counts(complaints, witnesses, Duration.ofHours(hours), samples, waves, receivers);
    }
}
