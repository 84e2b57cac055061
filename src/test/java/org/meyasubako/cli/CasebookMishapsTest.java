package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.trace.ReceivedParser;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.Workbench;

/** Commands that work in a casebook: what goes wrong is one line, and what was there stays. */
class CasebookMishapsTest {

    private static final Instant NOW = Instant.parse("2026-03-22T03:00:00Z");
    private static final String MAIL = "assets/sample/mailbox/24-attached-forged-relay-ja.eml";
    private static final Path PROFILE = Path.of("assets/sample/profile");

    @TempDir
    private Path folder;

    private String casebook = "";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void importOneMail() {
        casebook = folder.resolve("desk.casebook").toString();
        assertThat(run("import", "--casebook", casebook, "--profile", PROFILE.toString(), MAIL)).isZero();
        out.reset();
        err.reset();
    }

    private int run(String... arguments) {
        Console console = new Console(InputStream.nullInputStream(), out, err, false, Language.ENGLISH, ZoneId.of("Asia/Tokyo"));
        Places places = new Places(folder, folder, folder, folder);
        return new CommandLineFace(console, new CommandLineFace.Parts(Workbench.mailboxes(), Workbench.opener(NOW, "hayashi"),
                new ReceivedParser(), new UrlExtractor(new UrlNormalizer()), places, (mailboxes, language) -> { })).run(arguments);
    }

    private List<String> said() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> complaints() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Path profileWith(String file, String row) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("profile"));
        try (Stream<Path> files = Files.list(PROFILE)) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(copy.resolve(file), row + "\n", StandardOpenOption.APPEND);
        return copy;
    }

    @Test
    void theSameImportTwiceAddsNothing() {
        assertThat(run("import", "--casebook", casebook, MAIL)).isZero();
        assertThat(said()).contains("1 messages seen, 0 new, 1 already there");
    }

    @Test
    void aBadRowOfTheProfileIsToldWithFileAndLine() throws IOException {
        Path profile = profileWith("assets.csv", "C-0001,ip,203.0.113.999,,");
        long line = Files.readAllLines(profile.resolve("assets.csv")).size();
        assertThat(run("import", "--casebook", casebook, "--profile", profile.toString(), MAIL)).isZero();
        assertThat(complaints()).singleElement().asString().startsWith("assets.csv:" + line + ": ");
    }

    @Test
    void aBadRecordedAnswerIsToldWithFileAndLine() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.jsonl"), "{\"question\": broken\n");
        assertThat(run("import", "--casebook", casebook, "--answers", answers.toString(), MAIL)).isZero();
        assertThat(complaints()).singleElement().asString().contains("answers.jsonl:1: ");
    }

    @Test
    void aMissingFolderOfAnswersIsNamed() {
        assertThat(run("import", "--casebook", casebook, "--answers", "/nowhere", MAIL)).isEqualTo(2);
        assertThat(complaints()).containsExactly("/nowhere: there is no such file");
    }

    @Test
    void aMissingMailboxIsNamed() {
        assertThat(run("import", "--casebook", casebook, "/nowhere")).isEqualTo(2);
        assertThat(complaints()).containsExactly("/nowhere: there is no such file");
    }

    @Test
    void aMissingCasebookIsNotMadeByReading() {
        Path missing = folder.resolve("missing.casebook");
        assertThat(run("bundles", "--casebook", missing.toString())).isEqualTo(2);
        assertThat(complaints()).singleElement().asString().startsWith(missing + ": There is no such casebook.");
        assertThat(missing).doesNotExist();
    }

    @Test
    void whoImportsBesideAnotherIsToldWho() throws Exception {
        try (Casework first = Workbench.opener(NOW, "tanaka").open(
                new CaseworkOpener.Request(Path.of(casebook), java.util.Optional.empty(), java.util.Optional.empty(), false, true))) {
            assertThat(first.casebook().readOnly()).isEmpty();
            assertThat(run("import", "--casebook", casebook, MAIL)).isEqualTo(2);
            assertThat(complaints()).singleElement().asString().contains("tanaka is writing in the casebook");
            assertThat(run("bundles", "--casebook", casebook)).isZero();
            assertThat(run("lookup", "--casebook", casebook, "--plan")).isZero();
        }
    }

    @Test
    void verifyOfAnotherFileIsWrongUse() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "no casebook");
        assertThat(run("verify", text.toString())).isEqualTo(2);
        assertThat(complaints()).hasSize(1);
    }

    @Test
    void aCancelledImportSaysSoInOneLine() {
        Thread.currentThread().interrupt();
        assertThat(run("import", "--casebook", casebook, "assets/sample/mailbox")).isEqualTo(2);
        assertThat(complaints()).contains("Cancelled. What was done is kept; the same command goes on from there.");
    }
}
