package org.meyasubako.writing.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

class LeakFinderTest {

    private static final ClearValues YAMADA = ClearValues.of(ClearValue.address(new MailAddress("taro.yamada", "mail.example")),
            ClearValue.name("山田 太郎"), ClearValue.name("ヤマダ タロウ"), ClearValue.telephone("090-1234-5678"),
            ClearValue.company("株式会社青葉商会"), ClearValue.domain(new DomainName("yamada-home.example")), ClearValue.host("TARO-NOTE.lan"));

    private final LeakFinder finder = new LeakFinder();

    private List<Leak> leaks(byte[] file) {
        return finder.find(YAMADA, List.of(new NamedBytes("file", file)), List.of()).leaks();
    }

    private List<Leak> leaks(String text) {
        return leaks(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "taro.yamada@mail.example", "TARO.YAMADA@MAIL.EXAMPLE", "taro.yamada+shop@mail.example", "bounce-taro.yamada=mail.example@list.example",
        "taro.yamada%40mail.example", "ｔａｒｏ．ｙａｍａｄａ＠ｍａｉｌ．ｅｘａｍｐｌｅ", "taro.yamada (at) mail.example", "taro.yamada at mail dot example",
        "taro.yamada\u200b@mail.example", "taro.yamada@mail.exa-\nmple", "taro.ya\nmada@mail.example", "\"taro.yamada\"@mail.example",
        "山田太郎", "山田　太郎", "山\n田", "山田様", "ﾔﾏﾀﾞ ﾀﾛｳ", "やまだ", "Yamada Taro", "taroyamada", "YAMADA, Taro", "<b>山</b>田", "山&#30000;太郎",
        "&#x5c71;&#x7530;", "&#x74;aro.yamada&commat;mail&period;example", "09012345678", "090 1234 5678", "+81 90-1234-5678", "+81 (0)90 1234 5678",
        "０９０－１２３４－５６７８", "(090)1234.5678", "〇九〇一二三四五六七八", "㈱青葉商会", "青葉商会", "mx.yamada-home.example", "from taro-note.lan",
        "\\u5c71\\u7530", "\\x74aro.yamada@mail.example", "%E5%B1%B1%E7%94%B0", "=E5=B1=B1=E7=94=B0", "=?UTF-8?B?5bGx?= =?UTF-8?B?55Sw?=",
        "=?UTF-8?Q?=E5=B1=B1=E7=94=B0?=", "=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?=", "name*0*=UTF-8''%E5%B1%B1;\n name*1*=%E7%94%B0",
        "dGFyby55YW1hZGFAbWFpbC5leGFtcGxl", "id=x7dGFyby55YW1hZGFAbWFpbC5leGFtcGxl", "dGFyby55YW1h\r\nZGFAbWFpbC5l\r\neGFtcGxl",
        "7461726f2e79616d616461406d61696c2e6578616d706c65", "74 61 72 6f 2e 79 61 6d 61 64 61 40 6d 61 69 6c 2e 65 78", "+XHF1MA-",
        "taro.yam=\r\nada@mail.example", "md5: 9f2b", "%2574aro.yamada%2540mail.example"})
    void findsAValueHoweverItIsWritten(String written) {
        String text = written.equals("md5: 9f2b") ? com.google.common.hash.Hashing.sha256()
                .hashString("taro.yamada@mail.example", StandardCharsets.UTF_8).toString() : written;
        assertThat(leaks("Some text before: " + text + " and behind.")).isNotEmpty();
    }

    @Test
    void aListOfDigestsNamesNobodyByChance() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            list.append(com.google.common.hash.Hashing.sha256().hashInt(i)).append("  data/originals/R-").append(i).append(".eml\n");
        }
        ClearValues people = ClearValues.of(ClearValue.name("森 健太"), ClearValue.name("林 健"), ClearValue.name("小林 誠"));
        assertThat(finder.find(people, List.of(new NamedBytes("list", list.toString().getBytes(StandardCharsets.UTF_8))), List.of()).leaks()).isEmpty();
    }

    @Test
    void aSurnameWithARepeatedCharacterIsFoundByItself() {
        ClearValues person = ClearValues.of(ClearValue.name("佐々木太郎"));
        byte[] text = "佐々様からの申告".getBytes(StandardCharsets.UTF_8);
        assertThat(finder.find(person, List.of(new NamedBytes("text", text)), List.of()).leaks()).isNotEmpty();
    }

    @Test
    void anIdentifierOfADocumentNamesNobodyByChance() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            list.append("/ID [<").append(com.google.common.hash.Hashing.murmur3_128().hashInt(i).toString().toUpperCase(java.util.Locale.ROOT)).append(">]\n");
        }
        ClearValues customer = ClearValues.of(ClearValue.name("ショップ事務局"), ClearValue.name("石塚 健太郎"));
        assertThat(finder.find(customer, List.of(new NamedBytes("list", list.toString().getBytes(StandardCharsets.UTF_8))), List.of()).leaks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-JP", "Shift_JIS", "EUC-JP", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void findsANameInEveryCharset(String charset) {
        assertThat(leaks("担当は山田太郎です。\n".getBytes(Charset.forName(charset)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-JP", "Shift_JIS", "EUC-JP", "UTF-16LE", "UTF-8"})
    void findsANameInBase64OfEveryCharset(String charset) {
        String encoded = Base64.getMimeEncoder().encodeToString("担当は山田太郎です。\n".repeat(20).getBytes(Charset.forName(charset)));
        assertThat(leaks("Content-Transfer-Encoding: base64\r\n\r\n" + encoded)).isNotEmpty();
    }

    @Test
    void findsAValueInAnEntryOfAnArchive() throws IOException {
        assertThat(leaks(zip("a.txt", "090-1234-5678"))).extracting(Leak::part).contains("file!/a.txt");
    }

    @Test
    void findsAValueInTheNameOfAnEntry() throws IOException {
        assertThat(leaks(zip("山田太郎.txt", "nothing"))).isNotEmpty();
    }

    @Test
    void findsAValueInAnArchiveThatAMailCarries() throws IOException {
        assertThat(leaks(Base64.getMimeEncoder().encodeToString(zip("a.txt", "090-1234-5678")))).isNotEmpty();
    }

    @Test
    void findsAValueInGzip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("山田太郎".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(leaks(out.toByteArray())).isNotEmpty();
    }

    @Test
    void findsAValueInADeflatedStreamOfAPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.ISO_8859_1));
        DeflaterOutputStream deflater = new DeflaterOutputStream(out);
        deflater.write("taro.yamada@mail.example".getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        out.writeBytes("\nendstream endobj".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(leaks(out.toByteArray())).isNotEmpty();
    }

    @Test
    void findsAValueInATextThatWasTakenOutOfAPdf() {
        LeakReport report = finder.find(YAMADA, List.of(), List.of(new NamedText("letter.pdf, page 2", "宛先 taro.ya\nmada@ma il.example")));
        assertThat(report.leaks()).extracting(Leak::part).contains("letter.pdf, page 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "The quick brown fox jumps over the lazy dog.", "山奥の田んぼ", "info@mail.example", "0312345678", "1234-5678", "home.example",
        "本日はお問い合わせいただきありがとうございます。契約者様の番号は 2026-11-24 です。", "art a road", "notary amadeus"})
    void findsNothingWhereNothingIs(String text) {
        assertThat(leaks(text)).isEmpty();
    }

    @Test
    void findsASingleCharacterBeforeAnHonorificOnly() {
        ClearValues mori = ClearValues.of(ClearValue.name("森"));
        assertThat(finder.find(mori, List.of(), List.of(new NamedText("a", "森様へ"))).leaks()).hasSize(1);
        assertThat(finder.find(mori, List.of(), List.of(new NamedText("a", "青森県の森林"))).leaks()).isEmpty();
    }

    @Test
    void saysThatAPersonMustLookForAShortName() {
        assertThat(finder.find(ClearValues.of(ClearValue.name("森 進")), List.of(), List.of()).unsearchable()).hasSize(1);
    }

    @Test
    void aValueStandsInNoSentence() {
        assertThat(leaks("taro.yamada@mail.example").toString()).doesNotContain("yamada");
    }

    @Test
    void anEncryptedEntryIsNotTakenForClean() throws IOException {
        byte[] zip = zip("a.txt", "secret");
        zip[6] |= 1;
        assertThat(finder.find(YAMADA, List.of(new NamedBytes("z", zip)), List.of()).isClean()).isFalse();
    }

    @Test
    void aBombIsReadToItsLimitAndNotTakenForClean() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                gzip.write(zeros);
            }
        }
        assertThat(finder.find(YAMADA, List.of(new NamedBytes("z", out.toByteArray())), List.of()).isClean()).isFalse();
    }

    @Test
    void seamsBetweenPiecesHideNothing() {
        for (int before : new int[] {Layers.WINDOW - 5, Layers.WINDOW, Layers.WINDOW + Layers.OVERLAP - 5}) {
            assertThat(leaks(" ".repeat(before) + "taro.yamada@mail.example")).isNotEmpty();
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
