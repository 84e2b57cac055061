package org.meyasubako.writing.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.writing.document.PdfReading;
import org.meyasubako.writing.document.PdfTextReader;
import org.meyasubako.writing.packet.archive.EvidenceList;
import org.meyasubako.writing.redaction.ClearValue;
import org.meyasubako.writing.redaction.ClearValues;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PacketPdfTest {

    private static final EvidenceList NOTHING = new EvidenceList(List.of());
    private static final Map<String, byte[]> WRITTEN = new HashMap<>();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Stream<Arguments> everyKind() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(
                Arguments.of(language, new Recipient.Internal()),
                Arguments.of(language, SampleCase.customer()),
                Arguments.of(language, SampleCase.authority(LegalBasis.Ground.INVESTIGATION_INQUIRY))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyPacketIsPdfA3b(Language language, Recipient recipient) throws Exception {
        byte[] pdf = sample(recipient, language);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.isCompliant()).as(result.getFailedChecks().toString()).isTrue();
        }
    }

    @Test
    void theOrderIsThatInWhichALawyerReads() throws Exception {
        PdfReading.Content read = read(sample(new Recipient.Internal(), Language.ENGLISH));
        assertThat(read.bookmarks()).containsSubsequence("Summary", "Timeline", "Complaints", "Exhibit E-1",
                "What is concerned, and whose it was then", "Our mail logs", "Answers of DNS, whois, RDAP and blocklists", "Correspondence",
                "Decision", "What is not known, list of files, tool");
    }

    @Test
    void everyPageBearsItsNumberAndTheCase() throws Exception {
        List<String> pages = read(sample(SampleCase.customer(), Language.JAPANESE)).pages();
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("B-0002", (i + 1) + " / " + pages.size());
        }
    }

    @Test
    void theEvidenceListIsAttached() throws Exception {
        EvidenceList list = new EvidenceList(List.of(new EvidenceList.Line("data/a", org.meyasubako.basis.evidence.Sha256.of(new byte[0]), 0)));
        byte[] pdf = new PacketDocument().write(new SampleCase().contents(new Recipient.Internal(), Language.ENGLISH), list, List.of()).bytes();
        PdfReading.File attached = read(pdf).files().getFirst();
        assertThat(new String(attached.content().read(), StandardCharsets.UTF_8)).isEqualTo(list.text());
    }

    @Test
    void whatAMailSaysStandsAsText() throws Exception {
        String evil = "From: hanako@isp-a.example\r\nTo: abuse@our.example\r\nSubject: <script>alert(1)</script> ${7*7} <#list> =cmd|x \u202E\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n<b>bold</b> &amp; ${x} https://shop.our.example/c/1 <img src=http://evil.example/>"
                + " \u202Edrow ]]> \0\r\n";
        List<SampleCase.Mail> mails = new ArrayList<>(SampleCase.shopMails());
        mails.add(new SampleCase.Mail("R-000099", evil.getBytes(StandardCharsets.UTF_8), Handling.PLAIN));
        String text = String.join("\n", read(pdf(new SampleCase().contents(new Recipient.Internal(), Language.ENGLISH, mails))).pages());
        assertThat(text).contains("<script>alert(1)</script> ${7*7} <#list>", "<b>bold</b> &amp; ${x}", "hxxps://shop[.]our[.]example", "U+202E");
    }

    @Test
    void aWithheldOriginalIsNamedByItsDigestAlone() throws Exception {
        List<SampleCase.Mail> mails = new ArrayList<>(SampleCase.shopMails());
        SampleCase.Mail first = mails.getFirst();
        mails.set(0, new SampleCase.Mail(first.number(), first.bytes(), Handling.WITHHELD));
        PacketContents contents = new SampleCase().contents(new Recipient.Internal(), Language.ENGLISH, mails);
        assertThat(PacketFiles.of(contents)).noneMatch(file -> file.path().contains(first.number()));
        assertThat(String.join("\n", read(pdf(contents)).pages())).contains(contents.complaints().getFirst().sha256().hex(),
                "kept in quarantine");
    }

    @Test
    void malwareIsSealed() throws Exception {
        List<SampleCase.Mail> mails = new ArrayList<>(SampleCase.shopMails());
        mails.set(0, new SampleCase.Mail("R-000001", mails.getFirst().bytes(), Handling.SEALED));
        assertThat(PacketFiles.of(new SampleCase().contents(new Recipient.Internal(), Language.ENGLISH, mails)))
                .anyMatch(file -> file.path().equals("data/originals/R-000001.eml.sealed.zip"))
                .noneMatch(file -> file.path().equals("data/originals/R-000001.eml"));
    }

    @Test
    void aPacketThatWouldNameSomebodyIsRefused() throws Exception {
        Recipient customer = new Recipient.Customer("サンプル商店", ClearValues.of(ClearValue.company("サンプル商店 御中")));
        PacketContents contents = new SampleCase().contents(customer, Language.JAPANESE);
        PrintedPacket printed = new PrintedPacket(contents, new PacketDocument(), PacketFiles.of(contents), List.of());
        assertThatThrownBy(() -> printed.content(NOTHING)).isInstanceOfSatisfying(LeakyPacketException.class,
                refused -> assertThat(refused.places()).isNotEmpty());
    }

    @Test
    void aCustomersPacketNamesNoComplainantAndNoNumber() throws Exception {
        String text = String.join("\n", read(sample(SampleCase.customer(), Language.JAPANESE)).pages());
        assertThat(text).doesNotContain("isp-a.example", "isp-b.example", "鈴木", "佐藤", "hanako", "R-0000");
    }

    @Test
    void anAuthorityWithoutAWarrantSeesNoPartyAndNoMail() throws Exception {
        Recipient authority = SampleCase.authority(LegalBasis.Ground.INVESTIGATION_INQUIRY);
        String text = String.join("\n", read(sample(authority, Language.JAPANESE)).pages());
        assertThat(text).doesNotContain("isp-a.example", "hanako", "Received", "Subject", "192.0.2.").contains("通信の秘密");
    }

    @Test
    void aCustomersTimesOfMailAreToldToTheHour() throws Exception {
        List<String> pages = read(sample(SampleCase.customer(), Language.JAPANESE)).pages();
        String text = String.join("\n", pages.subList(2, pages.size()));
        String exhibits = text.substring(text.indexOf("申告された内容"), text.indexOf("対象と当時の契約者"));
        assertThat(exhibits).contains("09:xx").doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d");
    }

    /** The packet of the sample's shop, written once for all tests. */
    private static byte[] sample(Recipient recipient, Language language) throws Exception {
        String key = language + recipient.getClass().getSimpleName();
        if (!WRITTEN.containsKey(key)) {
            WRITTEN.put(key, pdf(new SampleCase().contents(recipient, language)));
        }
        return WRITTEN.get(key);
    }

    private static byte[] pdf(PacketContents contents) throws Exception {
        return new PacketDocument().write(contents, NOTHING, List.of()).bytes();
    }

    private static PdfReading.Content read(byte[] pdf) {
        return (PdfReading.Content) new PdfTextReader().read(pdf);
    }
}
