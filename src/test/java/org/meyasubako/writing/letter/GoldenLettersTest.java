package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.wording.Language;

/** Every letter in both languages from the typed case, compared with the letter as a desk would have it. */
class GoldenLettersTest {

    private static final Path LETTERS = Path.of("src/test/resources/org/meyasubako/writing/letter/letters");

    static Stream<Arguments> letters() {
        return Arrays.stream(LetterKind.values()).flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isTheLetterThatTheDeskWouldWrite(LetterKind kind, Language language) throws IOException {
        Draft draft = TypedCase.draft(TypedCase.request(kind, language));
        String expected = Files.readString(LETTERS.resolve(kind.code() + "_" + language.tag() + ".txt"));
        assertThat(draft.subject() + "\n\n" + draft.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noLineIsWiderThanSeventyTwoColumns(LetterKind kind, Language language) {
        Draft draft = TypedCase.draft(TypedCase.request(kind, language));
        assertThat(draft.text().lines().filter(line -> TextLayout.width(line) > TextLayout.WIDTH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyFactOfTheLetterLeadsToItsSource(LetterKind kind, Language language) {
        LetterRequest request = TypedCase.request(kind, language);
        Draft draft = TypedCase.draft(request);
        assertThat(draft.facts()).extracting(FactPlace::name).containsAll(kind.required());
        assertThat(draft.facts()).allSatisfy(place -> assertThat(place.source()).isEqualTo(request.facts().field(place.name()).map(Field::source)));
    }
}
