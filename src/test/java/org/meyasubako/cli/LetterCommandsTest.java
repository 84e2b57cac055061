package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Letters on the command line, in a copy of the sample's casebook. */
class LetterCommandsTest extends SampleCommands {

    private String shop() throws IOException {
        assertThat(in("bundles", "--json")).isZero();
        return bench.json().stream().filter(each -> each.get("key").asText().equals("shop.our.example")).map((JsonNode each) -> each.get("id").asText())
                .findFirst().orElseThrow();
    }

    private Path out() {
        return home.resolve("out");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String text(String file) throws IOException {
        return new String(Files.readAllBytes(out().resolve(file)), StandardCharsets.UTF_8);
    }

    /** The number of the letter that was drafted last. */
    private String number() {
        Matcher told = Pattern.compile("letter (\\d+)").matcher(bench.out());
        assertThat(told.find()).as(bench.out()).isTrue();
        return told.group(1);
    }

    @Test
    void anInquiryToTheCustomerIsDraftedAsMailTextAndPaper() throws IOException {
        assertThat(in("letter", "--bundle", shop(), "--template", "L10", "--to", out().toString())).as(bench.err()).isZero();
        assertThat(files()).containsExactly("L10-001.eml", "L10-001.pdf", "L10-001.txt");
        assertThat(text("L10-001.eml")).contains("X-Unsent: 1");
        assertThat(text("L10-001.txt")).contains("[" , "B-0002");
    }

    @Test
    void everyComplainantOfACaseIsAcknowledgedOnce() throws IOException {
        assertThat(in("letter", "--bundle", shop(), "--template", "L1", "--to", out().toString())).as(bench.err()).isZero();
        long drafted = files().stream().filter(name -> name.endsWith(".eml")).count();
        assertThat(drafted).isEqualTo(9);
        assertThat(in("letter", "--bundle", shop(), "--template", "L1", "--to", out().toString())).isEqualTo(ExitStatus.FINDINGS);
        assertThat(files().stream().filter(name -> name.endsWith(".eml")).count()).isEqualTo(drafted);
        assertThat(in("letter", "--bundle", shop(), "--template", "L1", "--again", "--to", out().toString())).as(bench.err()).isZero();
    }

    @Test
    void aFolderOfSentMailMarksWhatItHolds() throws IOException {
        assertThat(in("letter", "--bundle", shop(), "--template", "L1", "--to", out().toString())).as(bench.err()).isZero();
        assertThat(in("sent", out().toString())).as(bench.err()).isZero();
        assertThat(bench.out()).contains("9 letters found and marked");
        assertThat(in("sent", out().toString())).isZero();
        assertThat(bench.out()).contains("no letters found", "9 known before");
        assertThat(bench.run("verify", book.toString())).isZero();
    }

    @Test
    void whatWasSentWithAnotherTextIsNamed() throws IOException {
        assertThat(in("letter", "--bundle", shop(), "--template", "L10", "--language", "en", "--to", out().toString())).as(bench.err()).isZero();
        Path sent = Files.createDirectories(home.resolve("sent"));
        String mail = text("L10-001.eml");
        Files.writeString(sent.resolve("1.eml"), mail.substring(0, mail.indexOf("Content-Transfer-Encoding"))
                + "\r\n\r\nsomething else entirely\r\n");
        assertThat(in("sent", sent.toString())).as(bench.err()).isZero();
        assertThat(bench.out()).contains("another text");
    }

    @Test
    void lettersAreMarkedByTheirNumbers() throws IOException {
        assertThat(in("letter", "--bundle", shop(), "--template", "L10", "--to", out().toString())).isZero();
        String number = number();
        assertThat(in("mark", "--state", "by-post", number)).as(bench.err()).isZero();
        assertThat(in("mark", "--state", "sent", "7777")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(in("mark", "--state", "lost", number)).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void aLetterThatTheCaseDoesNotAllowIsRefusedWithTheReason() throws IOException {
        assertThat(in("letter", "--bundle", shop(), "--template", "L7", "--to", out().toString())).isEqualTo(ExitStatus.FINDINGS);
        assertThat(bench.err()).contains("ショップ事務局");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFieldThatIsMissingIsShownAndKeepsTheMailBack() throws IOException {
        assertThat(in("decide", "--bundle", "B-0001", "--disposition", "warned", "--ground", "x")).isZero();
        assertThat(in("letter", "--bundle", "B-0001", "--template", "L6", "--to", out().toString())).as(bench.err()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(bench.err()).contains("gaps");
        assertThat(files()).isEqualTo(List.of("L6-001.pdf", "L6-001.txt"));
        assertThat(in("letter", "--bundle", "B-0001", "--template", "L6", "--field", "consequence=期限後は送信を制限します。", "--to", out().toString()))
                .as(bench.err()).isZero();
        assertThat(text("L6-002.txt")).contains("期限後は送信を制限します。");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(in("letter", "--bundle", "B-0001", "--template", "L99", "--to", out().toString())).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(in("letter", "--template", "L1", "--to", out().toString())).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(in("letter", "--bundle", "B-0001", "--template", "L6", "--field", "cause=x", "--to", out().toString())).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void nobodyIsTheReaderOfALetterInACaseThatIsNotThere() {
        assertThat(in("letter", "--bundle", "B-0999", "--template", "L1", "--to", out().toString())).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void aHostIsMarkedAndItsMarkLifted() {
        assertThat(in("mark-host", "--host", "mx.tiny.example", "--role", "receiver", "--ground", "asked them")).as(bench.err()).isZero();
        assertThat(bench.out()).contains("81 complaints");
        assertThat(in("mark-host", "--host", "mx.tiny.example", "--lift", "--ground", "wrong")).isZero();
        assertThat(in("mark-host", "--host", "mx.tiny.example", "--lift", "--ground", "wrong")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(in("mark-host", "--host", "mx.tiny.example", "--role", "friend", "--ground", "x")).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void aComplaintIsQuarantinedAndReleased() {
        assertThat(in("quarantine", "--complaint", "R-000001", "--cause", "malware", "--ground", "macro")).as(bench.err()).isZero();
        assertThat(in("quarantine", "--complaint", "R-000001", "--lift", "--ground", "harmless")).isZero();
        assertThat(in("quarantine", "--complaint", "R-000001", "--lift", "--ground", "harmless")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(in("quarantine", "--complaint", "R-000001", "--cause", "boring", "--ground", "x")).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void anErasedLetterIsNoLongerThereAndTheCasebookIsWhole() throws IOException {
        assertThat(in("letter", "--bundle", shop(), "--template", "L10", "--to", out().toString())).isZero();
        String number = number();
        assertThat(in("erase", "--letter", number, "--ground", "term is over", "--approver", "suzuki")).as(bench.err()).isZero();
        assertThat(in("mark", "--state", "sent", number)).isEqualTo(ExitStatus.FINDINGS);
        assertThat(in("erase", "--ground", "x", "--approver", "suzuki")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(bench.run("verify", book.toString())).as(bench.err()).isZero();
    }

    @Test
    void aConsentIsRecorded() {
        assertThat(in("consent", "--complaint", "R-000001", "--ground", "his mail of 3 March")).as(bench.err()).isZero();
        assertThat(in("consent", "--complaint", "R-999999", "--ground", "x")).isEqualTo(ExitStatus.FINDINGS);
    }
}
