package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;

/** A desk's own templates. */
class TemplateShelfTest {

    private static final String OWN = "件名: 受け付けました\n${addressee}\n当窓口の書式 ${received} ${handedIn} ${term}\n${signature}\n";

    private static String text(TemplateShelf shelf) {
        return ((Draft) new LetterWriter(TypedCase.DESK, shelf).draft(TypedCase.request(LetterKind.L1, Language.JAPANESE))).text();
    }

    private static TemplateShelf with(Path folder, byte[] template) throws IOException {
        Files.write(folder.resolve("L1_ja.ftl"), template);
        return TemplateShelf.of(folder);
    }

    private static void isRefused(Path folder, String template, int line) throws IOException {
        TemplateShelf shelf = with(folder, template.getBytes(StandardCharsets.UTF_8));
        assertThat(shelf.refused()).extracting(RefusedTemplate::file, RefusedTemplate::line).containsExactly(org.assertj.core.groups.Tuple.tuple("L1_ja.ftl", line));
        assertThat(text(shelf)).contains("受領内容: ");
    }

    @Test
    void standsInPlaceOfTheShippedOne(@TempDir Path folder) throws IOException {
        assertThat(text(with(folder, OWN.getBytes(StandardCharsets.UTF_8)))).contains("当窓口の書式 2026年3月3日 9:10 (JST)");
    }

    @Test
    void aFolderThatIsNotThereHasNone(@TempDir Path folder) {
        assertThat(TemplateShelf.of(folder.resolve("none")).refused()).isEmpty();
    }

    @Test
    void isRefusedWithItsLineWhereItIsBroken(@TempDir Path folder) throws IOException {
        isRefused(folder, OWN + "</#if>\nrest", 5);
    }

    @Test
    void isRefusedWithItsLineWhereItNamesWhatTheLetterDoesNotHave(@TempDir Path folder) throws IOException {
        isRefused(folder, OWN + "${contract}\n", 5);
    }

    @Test
    void isRefusedWhereItLeavesOutWhatTheLetterHasToState(@TempDir Path folder) throws IOException {
        isRefused(folder, OWN.replace("${term}", ""), 0);
    }

    @Test
    void isRefusedWithoutSignature(@TempDir Path folder) throws IOException {
        isRefused(folder, OWN.replace("${signature}", ""), 0);
    }

    @Test
    void isRefusedWithoutSubject(@TempDir Path folder) throws IOException {
        isRefused(folder, OWN.substring(OWN.indexOf('\n') + 1), 1);
    }

    @Test
    void isRefusedWhereItReachesForCode(@TempDir Path folder) throws IOException {
        TemplateShelf shelf = with(folder, (OWN + "${\"freemarker.template.utility.Execute\"?new()(\"id\")}").getBytes(StandardCharsets.UTF_8));
        assertThat(shelf.refused()).hasSize(1);
    }

    @Test
    void mayChangeAFieldWhosePlaceIsThenNotKnown(@TempDir Path folder) throws IOException {
        TemplateShelf shelf = with(folder, (OWN + "${received?upper_case}\n").getBytes(StandardCharsets.UTF_8));
        assertThat(text(shelf)).endsWith("2026年3月3日 9:10 (JST)\n");
    }

    @Test
    void isRefusedWhereItIsNotUtf8(@TempDir Path folder) throws IOException {
        assertThat(with(folder, OWN.getBytes(Charset.forName("Shift_JIS"))).refused()).hasSize(1);
    }

    @Test
    void isRefusedWhereItIsTooLong(@TempDir Path folder) throws IOException {
        assertThat(with(folder, (OWN + "x".repeat(TemplateShelf.MOST_BYTES)).getBytes(StandardCharsets.UTF_8)).refused()).hasSize(1);
    }
}
