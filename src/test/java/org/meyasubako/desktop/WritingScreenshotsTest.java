package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.theme.Looks;
import org.meyasubako.workspace.PacketOrder;
import org.meyasubako.writing.letter.LetterKind;

/** Walks through what the desk writes, in both languages and both themes, and leaves a picture of each page. */
@Tag("screenshots")
class WritingScreenshotsTest {

    private static final String SHOP = "shop.our.example";

    private static final List<String> PHOTOGRAPHED = List.of("letter-text", "letter-paper", "letter-other-language", "letter-customer",
            "letter-struck", "letter-gaps", "letter-refused", "print", "packet", "packet-customer", "packet-refused", "case-letters");

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT", "ENGLISH, DARK", "JAPANESE, LIGHT", "JAPANESE, DARK"})
    void everyPageThatTheDeskWritesLeavesAPicture(Language language, Looks.Theme theme) throws TimeoutException, IOException {
        String suffix = "-" + language.tag() + "-" + theme.name().toLowerCase(Locale.ROOT);
        OpenWindow open = OpenWindow.open(home, language);
        if (theme == Looks.Theme.DARK) {
            open.robot().interact(() -> open.window().toggleTheme());
        }
        open.readSample();
        WritingHands hands = new WritingHands(open);
        letters(open, hands, suffix);
        packets(open, hands, suffix);
        open.show("oldclub.example");
        open.show(SHOP);
        open.robot().interact(() -> open.robot().lookup("#case-middle").queryAs(ScrollPane.class).setVvalue(0.45));
        open.photograph("case-letters" + suffix);
        open.close();
        assertThat(PHOTOGRAPHED).allSatisfy(name -> assertThat(Path.of("target/screenshots", name + suffix + ".png")).isNotEmptyFile());
    }

    private void letters(OpenWindow open, WritingHands hands, String suffix) throws IOException, TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        open.photograph("letter-text" + suffix);
        hands.fire("#letter-paper");
        hands.awaitPaper();
        open.photograph("letter-paper" + suffix);
        hands.fire("#letter-words");
        Language other = hands.draft().language() == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE;
        open.robot().interact(() -> hands.letters().language().set(Optional.of(other)));
        OpenWindow.await(() -> hands.draft().language() == other);
        open.photograph("letter-other-language" + suffix);
        open.robot().interact(() -> hands.letters().language().set(Optional.empty()));
        hands.write(Files.createDirectories(home.resolve("letters" + suffix)));
        hands.take(LetterKind.L10);
        OpenWindow.await(() -> hands.letters().struck().copy().get() != null);
        open.photograph("letter-customer" + suffix);
        open.robot().interact(() -> open.robot().lookup("#letter-side").queryAs(ScrollPane.class).setVvalue(1));
        open.photograph("letter-struck" + suffix);
        hands.fire("#letter-print");
        OpenWindow.await(() -> open.robot().lookup("#print-view").tryQuery().isPresent());
        hands.awaitPaper();
        open.photograph("print" + suffix);
        open.robot().push(KeyCode.ESCAPE);
        hands.take(LetterKind.L13);
        open.photograph("letter-gaps" + suffix);
        hands.refused(LetterKind.L7);
        open.photograph("letter-refused" + suffix);
        open.robot().push(KeyCode.ESCAPE);
    }

    private static void packets(OpenWindow open, WritingHands hands, String suffix) throws IOException, TimeoutException {
        hands.packet(SHOP);
        open.photograph("packet" + suffix);
        hands.packetFor(PacketOrder.Reader.CUSTOMER);
        hands.awaitPaper();
        open.photograph("packet-customer" + suffix);
        hands.packetFor(PacketOrder.Reader.AUTHORITY);
        open.photograph("packet-refused" + suffix);
        open.robot().push(KeyCode.ESCAPE);
    }
}
