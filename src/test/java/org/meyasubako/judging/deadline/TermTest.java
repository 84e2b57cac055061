package org.meyasubako.judging.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"24h", "14d", "3b", "1h", "999d"})
    void isReadAsItIsWritten(String code) {
        assertThat(Term.read(code).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "0h", "-1d", "24", "24 h", "1000d", "3B", "９d", "99999999999999d"})
    void anythingElseIsNoTerm(String code) {
        assertThat(Term.read(code)).isEmpty();
    }
}
