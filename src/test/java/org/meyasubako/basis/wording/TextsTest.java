package org.meyasubako.basis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the texts of both languages equal in keys and arguments, and every sentence of the code to a text. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SENTENCE = Pattern.compile("Sentence\\.of\\(\\s*(\\w+)\\.class,\\s*\"([^\"]+)\"\\s*[,)]");

    private static Stream<Path> englishTexts() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(path -> path.endsWith("texts_en.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("englishTexts")
    void bothLanguagesSayTheSameThings(Path english) throws IOException {
        Map<String, Set<Integer>> inEnglish = arguments(english);
        assertThat(inEnglish).isNotEmpty();
        assertThat(arguments(english.resolveSibling("texts_ja.properties"))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @MethodSource("englishTexts")
    void japaneseTextsAreJapanese(Path english) throws IOException {
        Properties japanese = read(english.resolveSibling("texts_ja.properties"));
        long translated = japanese.values().stream().filter(text -> text.toString().codePoints().anyMatch(c -> c > 0x2FFF)).count();
        assertThat(translated).isGreaterThan(japanese.size() / 2);
    }

    @Test
    void everySentenceOfTheCodeHasItsText() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path source : all.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher sentences = SENTENCE.matcher(Files.readString(source));
                while (sentences.find()) {
                    assertThat(read(textsBeside(source)).stringPropertyNames()).as(source.toString()).contains(sentences.group(2));
                }
            }
        }
    }

    private static Path textsBeside(Path source) {
        return RESOURCES.resolve(SOURCES.relativize(source)).resolveSibling("texts_en.properties");
    }

    private static Map<String, Set<Integer>> arguments(Path texts) throws IOException {
        Map<String, Set<Integer>> arguments = new TreeMap<>();
        read(texts).forEach((key, text) -> arguments.put(key.toString(), argumentsOf(text.toString())));
        return arguments;
    }

    private static Set<Integer> argumentsOf(String pattern) {
        // Written as a pattern, or the constructor fails; nested choices name their arguments again.
        assertThat(new MessageFormat(pattern)).isNotNull();
        Set<Integer> found = new TreeSet<>();
        Matcher places = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (places.find()) {
            found.add(Integer.valueOf(places.group(1)));
        }
        return found;
    }

    private static Properties read(Path texts) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(texts)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void anArgumentMayBeASentence() {
        Wording english = new Wording(Language.ENGLISH, java.time.ZoneOffset.UTC);
        Sentence inner = Sentence.of(TextsTest.class, "inner", 3);
        assertThat(english.tell(Sentence.of(TextsTest.class, "outer", inner))).isEqualTo("outer says: 3 things");
    }

    @Test
    void aLanguageWithoutTheSystemsLocaleIsToldAllTheSame() {
        Wording japanese = new Wording(Language.JAPANESE, java.time.ZoneId.of("Asia/Tokyo"));
        assertThat(japanese.tell(Sentence.of(TextsTest.class, "inner", 3))).isEqualTo("3 件");
        assertThat(List.of(Language.of(java.util.Locale.JAPAN), Language.of(java.util.Locale.GERMANY)))
                .containsExactly(Language.JAPANESE, Language.ENGLISH);
    }
}
