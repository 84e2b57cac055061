package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Framing;

class FolderReaderTest {

    private static final String MAIL = "Subject: x\n\nbody\n";

    @TempDir
    Path folder;

    @Test
    void readsFilesInTheOrderOfTheirBytesFolderByFolder() throws Exception {
        for (String name : List.of("b.eml", "B.eml", "a/z.eml", "a.eml", "あ.eml", "a-b/c.eml")) {
            put(name, MAIL);
        }

        assertThat(Findings.in(folder).pathsBeneath(folder))
                .containsExactly("B.eml", "a/z.eml", "a-b/c.eml", "a.eml", "b.eml", "あ.eml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//"})
    void joinsTheArgumentAndThePathBeneathByOneSlash(String end) throws Exception {
        put("in/a.eml", MAIL);

        Findings findings = Findings.in(folder + end, MailboxLimits.defaults());

        assertThat(findings.messages.getFirst().origin().path()).isEqualTo(folder + "/in/a.eml");
    }

    @Test
    void leavesOutWithAReasonWhatIsNoMailbox() throws Exception {
        put("letter.txt", "Dear abuse desk,\n");
        put("empty.eml", "");
        put("report.json", "{\"xarf_version\": \"4\"}");

        Findings findings = Findings.in(folder);

        assertThat(findings.messages).isEmpty();
        assertThat(findings.unreadBeneath(folder))
                .containsExactly("empty.eml file-empty", "letter.txt text-without-header", "report.json json-document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear abuse desk,\n", "{\"xarf_version\": \"4\"}", "\0\0\1"})
    void readsAFileThatAPersonNamedWhateverItLooksLike(String text) throws Exception {
        Path file = put("x", text);

        Findings findings = Findings.in(file);

        assertThat(findings.texts()).containsExactly(text);
        assertThat(findings.messages.getFirst().framing()).isEqualTo(Framing.BARE);
        assertThat(findings.unread).isEmpty();
    }

    @Test
    void keepsAByteOrderMarkAndBlankLinesAsPartOfASingleMail() throws Exception {
        Path file = put("a.eml", "\uFEFF\n\n" + MAIL);

        assertThat(Findings.in(file).messages.getFirst().origin().length()).isEqualTo(Files.size(file));
    }

    @Test
    void readsAFileWithOneSeparatorAtItsHeadAsABoxOfOneMessage() throws Exception {
        String separator = "From a@isp.example Thu Mar  5 09:10:11 2026\n";
        Findings findings = Findings.in(put("a.eml", separator + MAIL));

        assertThat(findings.texts()).containsExactly(MAIL);
        assertThat(findings.messages.getFirst().framing()).isEqualTo(Framing.MBOX);
        assertThat(findings.messages.getFirst().origin().offset()).isEqualTo(separator.length());
    }

    @Test
    void readsOutlookItemsAndLeavesOtherCompoundFilesOut() throws Exception {
        Files.write(folder.resolve("a.msg"), CompoundFile.holding("__properties_version1.0"));
        Files.write(folder.resolve("b.doc"), CompoundFile.holding("WordDocument"));

        Findings findings = Findings.in(folder);

        assertThat(findings.messages).singleElement().matches(message -> message.framing() == Framing.OUTLOOK);
        assertThat(findings.unreadBeneath(folder)).containsExactly("b.doc compound-file");
    }

    @Test
    void readsEntriesOfAMaildirWhateverTheyLookLikeAndLeavesTmpOut() throws Exception {
        put("box/cur/1:2,S", "no header\n");
        put("box/new/2", MAIL);
        put("box/new/.noindex", "");
        put("box/tmp/3", MAIL);

        Findings findings = Findings.in(folder);

        assertThat(findings.pathsBeneath(folder)).containsExactly("box/cur/1:2,S", "box/new/2");
        assertThat(findings.unreadBeneath(folder)).containsExactly("box/new/.noindex file-empty", "box/tmp/3 maildir-tmp");
    }

    @Test
    void takesAFolderCalledTmpAloneForNoMaildir() throws Exception {
        put("tmp/a.eml", MAIL);

        assertThat(Findings.in(folder).messages).hasSize(1);
    }

    @Test
    void entersAFolderOnceHoweverManyLinksLeadToIt() throws Exception {
        put("a/x.eml", MAIL);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

        Findings findings = Findings.in(folder);

        assertThat(findings.pathsBeneath(folder)).containsExactly("a/x.eml");
        assertThat(findings.unreadBeneath(folder)).containsExactly("a/loop folder-again", "b folder-again");
    }

    @Test
    void readsAFileThroughALinkAndTellsABrokenLink() throws Exception {
        Path file = put("a.eml", MAIL);
        Files.createSymbolicLink(folder.resolve("b.eml"), file);
        Files.createSymbolicLink(folder.resolve("c.eml"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

        Findings findings = Findings.in(folder);

        assertThat(findings.pathsBeneath(folder)).containsExactly("a.eml", "b.eml");
        assertThat(findings.unreadBeneath(folder)).containsExactly("c.eml broken-link", "self input-error");
    }

    @Test
    void neverOpensAPipe() throws Exception {
        makePipe(folder.resolve("pipe"));

        assertThat(Findings.in(folder).unreadBeneath(folder)).containsExactly("pipe special-file");
        assertThatThrownBy(() -> Findings.in(folder.resolve("pipe"))).satisfies(hasCode("special-file"));
    }

    @Test
    void tellsWhatItMayNotReadAndGoesOn() throws Exception {
        Path file = put("a.eml", MAIL);
        Path closed = put("b/c.eml", MAIL).getParent();
        put("d.eml", MAIL);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "the superuser may read everything");

        Findings findings = Findings.in(folder);

        assertThat(findings.pathsBeneath(folder)).containsExactly("d.eml");
        assertThat(findings.unreadBeneath(folder)).containsExactly("a.eml not-permitted", "b not-permitted");
        assertThatThrownBy(() -> Findings.in(file)).satisfies(hasCode("not-permitted"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no/such/box", "a\0b"})
    void refusesAnArgumentThatIsNotThere(String argument) {
        ThrowingCallable reading = () -> Findings.in(argument, MailboxLimits.defaults());

        assertThatThrownBy(reading).satisfies(hasCode(argument.contains("\0") ? "no-path" : "missing"));
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> hasCode(String code) {
        return error -> assertThat(error).isInstanceOfSatisfying(UnreadableMailboxException.class,
                unreadable -> assertThat(unreadable.reason().code()).isEqualTo(code));
    }

    private static void makePipe(Path pipe) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(process.waitFor() == 0, "no pipes on this system");
    }

    private Path put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
