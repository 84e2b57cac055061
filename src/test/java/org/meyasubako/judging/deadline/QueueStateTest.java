package org.meyasubako.judging.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QueueStateTest {

    private static List<String> after(QueueState state) {
        return Arrays.stream(QueueState.values()).filter(state::mayBecome).map(QueueState::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
        "new: triaged working closed",
        "triaged: working waiting-customer waiting-complainant waiting-operator waiting-legal hold closed",
        "working: triaged waiting-customer waiting-complainant waiting-operator waiting-legal hold closed",
        "waiting-customer: working waiting-complainant waiting-operator waiting-legal hold closed",
        "waiting-complainant: working waiting-customer waiting-operator waiting-legal hold closed",
        "waiting-operator: working waiting-customer waiting-complainant waiting-legal hold closed",
        "waiting-legal: working waiting-customer waiting-complainant waiting-operator hold closed",
        "hold: closed reopened",
        "closed: reopened",
        "reopened: working waiting-customer waiting-complainant waiting-operator waiting-legal hold closed"})
    void goesOnlyWhereTheDeskAllows(String state, String next) {
        assertThat(after(QueueState.of(state).orElseThrow())).containsExactly(next.split(" "));
    }

    @ParameterizedTest
    @EnumSource(QueueState.class)
    void neverBecomesItself(QueueState state) {
        assertThat(state.mayBecome(state)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(QueueState.class)
    void isReadByItsCode(QueueState state) {
        assertThat(QueueState.of(state.code())).contains(state);
    }

    @Test
    void anotherCodeIsNoState() {
        assertThat(QueueState.of("NEW")).isEmpty();
    }

    @Test
    void onlyCustomerComplainantAndLegalStopTheClocks() {
        assertThat(Arrays.stream(QueueState.values()).filter(QueueState::stopsClocks))
                .containsExactly(QueueState.WAITING_CUSTOMER, QueueState.WAITING_COMPLAINANT, QueueState.WAITING_LEGAL);
    }
}
