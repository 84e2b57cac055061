package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the procedure to its file of cases, each with LF and CRLF. */
class CasesTest {

    private static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isJudgedAsExpected(Case one) {
        Assessment assessment = Bench.assess(one.mail());
        assertThat(Bench.told(assessment)).as(one.mail() + "\n" + Bench.codes(assessment)).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsChangeNothing(Case one) {
        assertThat(Bench.told(Bench.assess(one.mail().replace("\n", "\r\n")))).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyReasonPointsIntoTheComplaint(Case one) {
        int length = one.mail().length();
        assertThat(Bench.assess(one.mail()).findings()).isNotEmpty()
                .allMatch(finding -> finding.span().filter(span -> span.start() < 0 || span.end() > length).isEmpty());
    }

    @Test
    void thereAreManyCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(70).extracting(Case::name).doesNotHaveDuplicates();
    }
}
