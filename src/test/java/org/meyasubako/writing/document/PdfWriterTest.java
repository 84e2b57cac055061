package org.meyasubako.writing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.wording.Language;

class PdfWriterTest {

    private static final PdfWriter WRITER = new PdfWriter();

    static PdfReading.Content content(PrintableDocument document) {
        return (PdfReading.Content) new PdfTextReader().read(WRITER.write(document).bytes());
    }

    /** The text without what a line's or page's end adds. */
    private static String solid(PdfReading.Content content) {
        return String.join("", content.pages()).replaceAll("\\s", "");
    }

    private static String solid(String text) {
        return text.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
    }

    @Test
    void aJapaneseLetterIsAnArchive() {
        assertThat(ArchiveValidator.faults(WRITER.write(Samples.letter(Samples.japaneseLetter())).bytes())).isEmpty();
    }

    @Test
    void anEnglishLetterIsAnArchive() {
        PrintableDocument letter = new PrintableDocument(Samples.traits(Language.ENGLISH), Layout.LETTER, Samples.englishLetter(), List.of(), List.of());
        assertThat(ArchiveValidator.faults(WRITER.write(letter).bytes())).isEmpty();
    }

    @Test
    void aPacketWithDrawingAndFilesIsAnArchive() {
        assertThat(ArchiveValidator.faults(WRITER.write(Samples.packet()).bytes())).isEmpty();
    }

    @Test
    void aLetterOfMissingCharactersIsAnArchive() {
        assertThat(ArchiveValidator.faults(WRITER.write(Samples.letter("<p>한글 😀 العربية \u202e</p>")).bytes())).isEmpty();
    }

    @Test
    void threeHundredPagesAreAnArchive() {
        String body = IntStream.rangeClosed(1, 300).mapToObj(i -> "<div class=\"exhibit\"><h1>甲第" + i + "号証</h1><p>内容</p></div>")
                .collect(Collectors.joining("", "<div class=\"contents\"></div>", ""));
        WrittenPdf pdf = WRITER.write(Samples.packet(body));
        assertThat(pdf.summary().pages()).isGreaterThan(300);
        assertThat(ArchiveValidator.faults(pdf.bytes())).isEmpty();
    }

    @Test
    void theTextReadsBackInJapanese() {
        PdfReading.Content content = content(Samples.letter(Samples.japaneseLetter()));
        assertThat(solid(content)).isEqualTo("B-00021/1" + solid(Samples.japaneseLetter()));
    }

    @Test
    void theTextReadsBackInEnglish() {
        PdfReading.Content content = content(Samples.letter(Samples.englishLetter()));
        assertThat(solid(content)).isEqualTo("B-00021/1" + solid(Samples.englishLetter()));
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(new PdfWriter().write(Samples.packet()).bytes()).isEqualTo(WRITER.write(Samples.packet()).bytes());
    }

    @Test
    void theSameInputsGiveTheSameBytesInAnotherMachine(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("packet.pdf");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), OtherMachine.class.getName(), file.toString())
                .redirectOutput(folder.resolve("out").toFile()).redirectErrorStream(true).start();
        assertThat(other.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(Hashing.sha256().hashBytes(Files.readAllBytes(file))).isEqualTo(Hashing.sha256().hashBytes(WRITER.write(Samples.packet()).bytes()));
    }

    /** Writes the sample packet to a file, in a Java of its own. */
    static final class OtherMachine {

        private OtherMachine() {
        }

        static void main(String[] arguments) throws IOException {
            Files.write(new File(arguments[0]).toPath(), new PdfWriter().write(Samples.packet()).bytes());
        }
    }

    @Test
    void anotherTimeGivesAnotherFile() {
        DocumentTraits one = Samples.traits(Language.JAPANESE);
        DocumentTraits later = new DocumentTraits(one.title(), one.author(), one.subject(), one.caseNumber(), one.language(), one.created().plusSeconds(1));
        assertThat(WRITER.write(new PrintableDocument(later, Layout.LETTER, "<p>x</p>", List.of(), List.of())).bytes())
                .isNotEqualTo(WRITER.write(Samples.letter("<p>x</p>")).bytes());
    }

    @Test
    void missingCharactersAreWrittenOutAndCounted() {
        PrintableDocument letter = Samples.letter("<p>😀A😀 \u202e한</p>");
        assertThat(WRITER.write(letter).summary().missing()).isEqualTo(java.util.Map.of(0x1F600, 2, 0x202E, 1, 0xD55C, 1));
        assertThat(solid(content(letter))).endsWith("〔U+1F600〕A〔U+1F600〕〔U+202E〕〔U+D55C〕");
    }

    @Test
    void charactersThatXmlLacksAreWrittenOutAndCounted() {
        PrintableDocument letter = Samples.letter(Html.element("p", "a\0b\uD800c\uFFFF").source());
        assertThat(solid(content(letter))).endsWith("a〔U+0000〕b〔U+D800〕c〔U+FFFF〕");
    }

    @Test
    void filesAreCarriedInTheirOrder() throws IOException {
        List<PdfReading.File> files = content(Samples.packet()).files();
        assertThat(files).extracting(PdfReading.File::name).containsExactly("原本.eml", "a.csv", "a.csv");
        assertThat(files.getFirst().mediaType()).isEqualTo("message/rfc822");
        assertThat(files.get(2).content().asCharSource(StandardCharsets.UTF_8).read()).isEqualTo("二つめ");
    }

    @Test
    void headingsBecomeBookmarks() {
        assertThat(content(Samples.packet()).bookmarks()).containsExactly("1 事実と推定", "1.1 配送経路", "2 ヘッダ");
    }

    @Test
    void theContentsNameThePages() {
        assertThat(content(Samples.packet()).pages().get(1)).contains("1 事実と推定 ").containsPattern("2 ヘッダ +\\.+ +4");
    }

    @Test
    void everyPageNamesCaseAndNumber() {
        PdfReading.Content packet = content(Samples.packet());
        assertThat(packet.pages()).hasSize(4).allSatisfy(page -> assertThat(page).contains("B-0002").containsPattern("[1-4] / 4"));
    }

    @Test
    void textsOfADrawingStandInThePage() {
        assertThat(content(Samples.packet()).pages().get(2)).contains("受信側 mx.example", "信頼境界", "relay.example");
    }

    @Test
    void theHeaderRowOfATableStandsOnEachPage() {
        String rows = IntStream.range(0, 120).mapToObj(i -> "<tr><td>" + i + "</td></tr>").collect(Collectors.joining());
        PdfReading.Content content = content(Samples.packet("<table><thead><tr><th>経由番号</th></tr></thead><tbody>" + rows + "</tbody></table>"));
        assertThat(content.pages()).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page).contains("経由番号"));
    }

    @Test
    void aRowTallerThanAPageIsWhole() {
        String cell = IntStream.range(0, 3000).mapToObj(i -> "語" + i + "。").collect(Collectors.joining());
        PdfReading.Content content = content(Samples.packet("<table><tbody><tr><td>前</td></tr><tr><td>" + cell + "</td></tr></tbody></table>"));
        assertThat(content.pages()).hasSizeGreaterThan(2);
        assertThat(solid(content)).contains("語0。", "語1500。", "語2999。");
    }

    @Test
    void aLineOfNineHundredBytesWrapsWithoutLoss() {
        String line = "X-Long: " + IntStream.range(0, 300).mapToObj(i -> String.format(java.util.Locale.ROOT, "%03d", i)).collect(Collectors.joining());
        assertThat(solid(content(Samples.letter("<pre>" + line + "</pre>")))).endsWith(line.replace(" ", ""));
    }

    @Test
    void noLineBeginsWithAMarkThatEndsOne() {
        String text = "同意、通知。取引(関係)・公表「です」っとー".repeat(40);
        assertThat(content(Samples.letter("<p>" + text + "</p>")).pages().getFirst().lines()).noneMatch(line -> line.matches("^[、。)・」っー].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>unclosed", "<p>&nbsp;</p>", "</body><body>", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>",
        "<script>x</script>", "<img src='http://192.0.2.1/x'/>", "<a href='http://192.0.2.1/'>x</a>", "<a href='javascript:x'>x</a>",
        "<iframe src='file:///etc/passwd'/>", "<link rel='stylesheet' href='http://192.0.2.1/x'/>", "<style>@import 'http://192.0.2.1/'</style>",
        "<p style=\"background:url(http://192.0.2.1/x)\">x</p>", "<object data='file:///etc/passwd' type='text/plain'/>",
        "<object data='nothing' type='image/x-drawing'/>", "<form action='x'/>", "<input/>", "<p onclick='x'>x</p>", "<svg/>", "<bookmarks/>",
        "<?xml-stylesheet href='http://192.0.2.1/'?><x/>"})
    void whatIsNotWellFormedOrHarmlessIsRefused(String body) {
        assertThatThrownBy(() -> WRITER.write(Samples.letter(body))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> WRITER.write(Samples.letter("<div>".repeat(10_000) + "</div>".repeat(10_000))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void markupInATextStandsAsText() {
        String hostile = "<script>alert(1)</script>]]> --> ${x} &amp; <img src=\"http://192.0.2.1/\"/>";
        assertThat(solid(content(Samples.letter(Html.element("p", hostile).source())))).endsWith(hostile.replace(" ", ""));
    }

    @Test
    void aDocumentWithoutTextHasOnePage() {
        assertThat(WRITER.write(Samples.letter("")).summary().pages()).isEqualTo(1);
    }
}
