package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.reading.indicator.NormalUrl.UrlFlag;

class UrlNormalizerTest {

    private final UrlNormalizer normalizer = new UrlNormalizer();

    private NormalUrl normal(String raw) {
        return normalizer.normalize(raw).orElseThrow();
    }

    @Test
    void tellsEachStepWithTheTextAfterIt() {
        assertThat(normal("hxxp://Bank.jp@0x7f.1:80/a/../?x#y").steps())
                .extracting(step -> step.what().code(), NormalUrl.Step::after)
                .containsExactly(
                        tuple("url.step.refanged", "http://Bank.jp@0x7f.1:80/a/../?x#y"),
                        tuple("url.step.userinfo", "http://0x7f.1:80/a/../?x#y"),
                        tuple("url.step.numeric", "http://127.0.0.1:80/a/../?x#y"),
                        tuple("url.step.port", "http://127.0.0.1/a/../?x#y"),
                        tuple("url.step.fragment", "http://127.0.0.1/a/../?x"),
                        tuple("url.step.dot-segments", "http://127.0.0.1/?x"));
    }

    @Test
    void takesNoStepWhereNothingIsToDo() {
        assertThat(normal("http://shop.example/a?b=c").steps()).isEmpty();
    }

    @Test
    void endsItsStepsWithTheValue() {
        for (List<String> row : Table.rows("urls.tsv").filter(cells -> !cells.get(1).isEmpty()).toList()) {
            NormalUrl url = normal(row.getFirst());
            assertThat(url.steps().isEmpty() ? row.getFirst() : url.steps().getLast().after()).isEqualTo(url.value());
        }
    }

    @Test
    void tellsItsStepsInBothLanguages() {
        NormalUrl url = normal("http://bank@日本語。jp/");
        assertThat(told(url, Language.ENGLISH)).containsExactly(
                "User information \"bank\" before the host left out: it is not the host",
                "Other dots in the host read as full stops",
                "International name \"日本語.jp\" in its ASCII form (UTS #46)");
        assertThat(told(url, Language.JAPANESE)).containsExactly(
                "ホストの前の利用者情報「bank」を除きました(ホスト名ではありません)",
                "ホストの中の句点などをピリオドと読みました",
                "国際化ドメイン名「日本語.jp」をASCII表記にしました(UTS #46)");
    }

    @Test
    void hasWordsForEveryStep() {
        Wording wording = new Wording(Language.JAPANESE, ZoneOffset.UTC);
        List<NormalUrl.Step> all = Table.rows("urls.tsv").map(row -> row.getFirst())
                .flatMap(raw -> normalizer.normalize(raw).stream()).flatMap(url -> url.steps().stream()).toList();
        assertThat(all).allSatisfy(step -> assertThat(wording.tell(step.what())).isNotBlank().doesNotContain("{"));
    }

    private static List<String> told(NormalUrl url, Language language) {
        Wording wording = new Wording(language, ZoneOffset.UTC);
        return url.steps().stream().map(step -> wording.tell(step.what())).toList();
    }

    @Test
    void showsBothFormsOfAnInternationalName() {
        NormalUrl url = normal("http://xn--wgv71a119e.jp/");
        assertThat(url.host()).isEqualTo("xn--wgv71a119e.jp");
        assertThat(url.unicodeHost()).isEqualTo("日本語.jp");
    }

    @Test
    void takesKanjiWithKanaAndLatinForJapanese() {
        assertThat(normal("http://お名前docomo電話.jp/").flags()).isEmpty();
    }

    @Test
    void flagsAWholeNameInAnotherScriptThatLooksLatin() {
        // Cyrillic a, p, e: no Latin letter among them.
        assertThat(normal("http://аре.com/").flags()).containsExactly(UrlFlag.MIXED_SCRIPT);
    }

    @Test
    void doesNotFlagAnHonestNameInAnotherScript() {
        assertThat(normal("http://пример.com/").flags()).isEmpty();
    }

    @Test
    void keysFromExactToDomain() {
        assertThat(normal("http://www.shop.co.jp:8080/c/7f3a9c21?b&a").keys()).isEqualTo(new NormalUrl.UrlKeys(
                "http://www.shop.co.jp:8080/c/7f3a9c21?b&a", "www.shop.co.jp:8080/c/{id}?a&b", "www.shop.co.jp", "shop.co.jp"));
    }

    @Test
    void keysAnAddressByItself() {
        assertThat(normal("http://[2001:db8::1]/a").keys()).isEqualTo(new NormalUrl.UrlKeys(
                "http://[2001:db8::1]/a", "[2001:db8::1]/a", "2001:db8::1", "2001:db8::1"));
    }

    @Test
    void givesAThousandRecipientsOneKey() {
        Random random = new Random(3);
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> normal("http://shop.our.example/c/%016x?m=%08d&a=118&utm_id=%d"
                .formatted(random.nextLong(), random.nextInt(100_000_000), i)).keys().template()))
                .containsOnly("shop.our.example/c/{id}?a=118&m={id}");
    }

    @Test
    void givesAThousandRecipientsOneKeyByTheirAddresses() {
        Base64.Encoder base64 = Base64.getUrlEncoder();
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> normal("http://shop.our.example/u/"
                + base64.encodeToString(("user" + i + "@mail.example").getBytes(StandardCharsets.US_ASCII)))
                .keys().template())).containsOnly("shop.our.example/u/{id}");
    }

    @Test
    void cutsAUrlLongerThanItsLimitAndSaysSo() {
        NormalUrl url = normal("http://shop.example/" + "a".repeat(UrlNormalizer.MAX_LENGTH));
        assertThat(url.flags()).containsExactly(UrlFlag.CUT);
        assertThat(url.value()).hasSize(UrlNormalizer.MAX_LENGTH);
    }

    @Test
    void doesNotReadOneWordTwice() {
        // Decoding brings a defanged dot out, which is read as a dot in its turn.
        assertThat(normal("http://shop.example/a[%2e]b").value()).isEqualTo("http://shop.example/a.b");
    }

    @Test
    void writesFlagsAsTheCommandLineDoes() {
        assertThat(UrlFlag.INTEGER_HOST.code()).isEqualTo("integer-host");
    }
}
