package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class MessageDefectTest {

    @ParameterizedTest
    @EnumSource(MessageDefect.class)
    void isToldInBothLanguages(MessageDefect defect) {
        for (Language language : Language.values()) {
            assertThat(new Wording(language, ZoneId.of("Asia/Tokyo")).tell(defect.sentence())).isNotBlank();
        }
    }
}
