package org.meyasubako.asking.authentication.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

/** Every fault has its words. */
class ArcTextsTest {

    @Test
    void everyFaultIsToldInBothLanguages() {
        List<Sentence> faults = Stream.of(ArcFault.values()).map(fault -> fault.sentence(3)).toList();
        for (Language language : Language.values()) {
            Wording wording = new Wording(language, ZoneOffset.UTC);
            assertThat(faults.stream().map(wording::tell)).allSatisfy(text -> assertThat(text).contains("3").doesNotContain("{"));
        }
    }
}
