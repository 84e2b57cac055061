package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

class ReasonTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasWordsInBothLanguages(Reason reason) {
        Sentence sentence = reason.fact(Optional.empty(), "one", "two", "three").reason();
        assertThat(new Wording(Language.ENGLISH, ZoneOffset.UTC).tell(sentence)).isNotBlank().doesNotContain("{");
        assertThat(new Wording(Language.JAPANESE, ZoneOffset.UTC).tell(sentence)).matches("(?s).*[぀-ヿ一-鿿].*");
    }
}
