package org.meyasubako.writing.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.api.Test;
import org.meyasubako.writing.packet.LegalBasis.Ground;

class LegalBasisTest {

    @ParameterizedTest
    @EnumSource(value = Ground.class, names = "WARRANT", mode = Mode.EXCLUDE)
    void nothingButAWarrantOpensCommunicationsByItself(Ground ground) {
        assertThat(new LegalBasis(ground, "123", Optional.empty()).opensCommunications()).isFalse();
    }

    @Test
    void aWarrantOpensCommunications() {
        assertThat(new LegalBasis(Ground.WARRANT, "123", Optional.empty()).opensCommunications()).isTrue();
    }

    @Test
    void anEmergencyDoesSoOnceTheLegalSideConfirmedIt() {
        assertThat(new LegalBasis(Ground.EMERGENCY, "123", Optional.of("hara")).opensCommunications()).isTrue();
    }

    @Test
    void theLegalSideMakesNoWarrantOfAnInquiry() {
        assertThat(new LegalBasis(Ground.INVESTIGATION_INQUIRY, "123", Optional.of("hara")).opensCommunications()).isFalse();
    }
}
