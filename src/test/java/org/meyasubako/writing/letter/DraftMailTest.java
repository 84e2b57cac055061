package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.own.provider.Desk;

/** Drafts as mail, read again by two other readers: Mime4j and, where it is installed, Python. */
class DraftMailTest {

    private static final Posting.AnsweredMail ANSWERED = new Posting.AnsweredMail("<c1@reader.example>", List.of("<a@reader.example>"));
    private static final Posting POSTING = new Posting(7, TypedCase.NOON, Optional.of(ANSWERED));

    static Stream<Arguments> letters() {
        return Arrays.stream(LetterKind.values()).flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    private static byte[] mail(Draft draft, Desk desk) {
        Export export = new DraftWriter(desk, TypedCase.PDF).mail(draft, POSTING, List.of(), LeakCheck.NOTHING_PROTECTED);
        assertThat(export).isInstanceOf(Export.Finished.class);
        return ((Export.Finished) export).file().bytes();
    }

    private static byte[] mail(LetterKind kind, Language language) {
        return mail(TypedCase.draft(TypedCase.request(kind, language)), TypedCase.DESK);
    }

    private static String ascii(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1);
    }

    private static String header(byte[] mail) {
        return ascii(mail).substring(0, ascii(mail).indexOf("\r\n\r\n") + 2);
    }

    private static Message read(byte[] mail) throws IOException {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
    }

    private static String text(Message message) throws IOException {
        try (java.io.Reader reader = ((TextBody) message.getBody()).getReader()) {
            return com.google.common.io.CharStreams.toString(reader).replace("\r\n", "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void mime4jReadsWhatWasWritten(LetterKind kind, Language language) throws IOException {
        Draft draft = TypedCase.draft(TypedCase.request(kind, language));
        Message read = read(mail(draft, TypedCase.DESK));
        assertThat(text(read)).isEqualTo(draft.text());
        assertThat(read.getSubject()).isEqualTo(draft.subject());
        assertThat(read.getTo().flatten().getFirst().getName()).isEqualTo(draft.addressee().name());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noHeaderLineIsLongerThanSeventySixCharacters(LetterKind kind, Language language) {
        assertThat(header(mail(kind, language)).lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
    }

    @Test
    void pythonReadsWhatWasWritten(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of)
                .anyMatch(path -> Files.isExecutable(path.resolve("python3")))).isTrue();
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                Draft draft = TypedCase.draft(TypedCase.request(kind, language));
                Path file = folder.resolve(kind.code() + "_" + language.tag());
                Files.write(file.resolveSibling(file.getFileName() + ".eml"), mail(draft, TypedCase.DESK));
                Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), draft.subject() + "\n\n" + draft.text());
            }
        }
        Process python = new ProcessBuilder("python3", "src/test/python/letters.py", folder.toString()).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEqualTo("34 letters, 0 differ\n");
    }

    @Test
    void aDraftIsOpenedForEditingAndStandsInTheThread() {
        String header = header(mail(LetterKind.L3, Language.ENGLISH));
        assertThat(header).startsWith("X-Unsent: 1\r\n").contains("\r\nIn-Reply-To: <c1@reader.example>\r\n")
                .contains("\r\nReferences: <a@reader.example> <c1@reader.example>\r\n");
    }

    @Test
    void aLetterToACustomerStandsInNoThread() {
        assertThat(header(mail(LetterKind.L6, Language.ENGLISH))).doesNotContain("In-Reply-To");
    }

    @Test
    void aPersonSendsItSoItIsNotMarkedAsAutomatic() {
        assertThat(header(mail(LetterKind.L1, Language.ENGLISH))).doesNotContain("Auto-Submitted");
    }

    @Test
    void theMessageIdIsMadeOfCaseKindAndNumber() {
        assertThat(header(mail(LetterKind.L1B, Language.JAPANESE))).contains("\r\nMessage-ID: <OUR-B-0001.L1b.7@our.example>\r\n");
    }

    @Test
    void theDateIsToldInTheZoneOfTheDesk() {
        assertThat(header(mail(LetterKind.L1, Language.ENGLISH))).contains("\r\nDate: Mon, 9 Mar 2026 12:00:00 +0900\r\n");
    }

    @Test
    void answersComeToTheDeskWithTheCaseInTheAddressWhereItTakesSuch() {
        Draft draft = TypedCase.draft(TypedCase.request(LetterKind.L1, Language.ENGLISH));
        assertThat(header(mail(draft, TypedCase.desk(java.util.Map.of("plus_address", "on"))))).contains("<abuse+OUR-B-0001@our.example>\r\n");
        assertThat(header(mail(draft, TypedCase.DESK))).contains("Reply-To: \"Our Hosting Inc., Abuse Desk\" <abuse@our.example>\r\n");
    }

    @Test
    void anAddressThatCarriersGiveOutStandsInQuotationMarks() {
        LetterRequest request = TypedCase.request(LetterKind.L3, Language.ENGLISH);
        Addressee carrier = new Addressee(ReaderRole.COMPLAINANT, "", true, MailAddress.parse("abc..def.@carrier.example"), Language.ENGLISH);
        Draft draft = TypedCase.draft(new LetterRequest(request.kind(), request.language(), carrier, request.tag(), request.facts()));
        assertThat(header(mail(draft, TypedCase.DESK))).contains("\r\nTo: \"abc..def.\"@carrier.example\r\n");
    }

    @Test
    void theSameLetterHasTheSameBytes() {
        assertThat(mail(LetterKind.L6, Language.JAPANESE)).isEqualTo(mail(LetterKind.L6, Language.JAPANESE));
    }

    @Test
    void aCopyOnPaperGoesAlongAsAnAttachment() throws IOException {
        Draft draft = TypedCase.draft(TypedCase.request(LetterKind.L7, Language.JAPANESE));
        DraftWriter writer = new DraftWriter(TypedCase.DESK, TypedCase.PDF);
        byte[] paper = ((Export.Finished) writer.paper(draft, POSTING, LeakCheck.NOTHING_PROTECTED)).file().bytes();
        Export export = writer.mail(draft, POSTING, List.of(Enclosure.pdf("L7-001.pdf", paper)), LeakCheck.NOTHING_PROTECTED);
        Multipart parts = (Multipart) read(((Export.Finished) export).file().bytes()).getBody();
        assertThat(parts.getBodyParts()).extracting(part -> part.getMimeType()).containsExactly("text/plain", "application/pdf");
        assertThat(parts.getBodyParts().getLast().getFilename()).isEqualTo("L7-001.pdf");
    }

    @Test
    void aDraftWithAGapIsNoMail() {
        LetterRequest request = TypedCase.request(LetterKind.L6, Language.JAPANESE);
        Draft draft = TypedCase.draft(new LetterRequest(request.kind(), request.language(), request.addressee(), request.tag(), LetterFacts.NONE));
        assertThat(new DraftWriter(TypedCase.DESK, TypedCase.PDF).mail(draft, POSTING, List.of(), LeakCheck.NOTHING_PROTECTED))
                .isInstanceOf(Export.Refused.class);
    }

    @Test
    void theTextOfADraftWithAGapSaysSoOnTop() {
        LetterRequest request = TypedCase.request(LetterKind.L4, Language.JAPANESE);
        Draft draft = TypedCase.draft(new LetterRequest(request.kind(), request.language(), request.addressee(), request.tag(), LetterFacts.NONE));
        Export export = new DraftWriter(TypedCase.DESK, TypedCase.PDF).text(draft, LeakCheck.NOTHING_PROTECTED);
        assertThat(new String(((Export.Finished) export).file().bytes(), StandardCharsets.UTF_8))
                .startsWith("【下書き・未完成】このままでは送付できません。要記入: 結果\n").contains("\n【要記入: 結果】\n");
    }

    @Test
    void aDeskWithoutAddressWritesNoMail() {
        Draft draft = TypedCase.draft(TypedCase.request(LetterKind.L1, Language.ENGLISH));
        assertThat(new DraftWriter(Desk.UNTOLD, TypedCase.PDF).mail(draft, POSTING, List.of(), LeakCheck.NOTHING_PROTECTED))
                .isInstanceOf(Export.Refused.class);
    }
}
