package org.meyasubako.asking.lookup.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhoisTextTest {

    private static final String LABELS = "a. [IPネットワークアドレス]     203.0.113.0/24\nf. [組織名]    株式会社カタカナネット①㈱\n";

    private static WhoisText read(String text, String charset) {
        return WhoisText.of(text.getBytes(Charset.forName(charset)));
    }

    @Test
    void readsIso2022JpWithTheCharactersOfNecsRow13() {
        assertThat(read(LABELS, "x-windows-iso2022jp")).isEqualTo(new WhoisText(LABELS, "ISO-2022-JP"));
    }

    @Test
    void readsUtf8() {
        assertThat(read(LABELS, "UTF-8")).isEqualTo(new WhoisText(LABELS, "UTF-8"));
    }

    @Test
    void readsEucJpWhereKanaProveIt() {
        String text = "[組織名] カタカナネット\n";
        assertThat(read(text, "EUC-JP")).isEqualTo(new WhoisText(text, "EUC-JP"));
    }

    @Test
    void readsLatin1WhereNothingElseFits() {
        String text = "owner: Télécommunications São Paulo\n";
        assertThat(read(text, "ISO-8859-1")).isEqualTo(new WhoisText(text, "ISO-8859-1"));
    }

    @Test
    void tellsJapaneseWhoseEscapesWereLost() {
        String stripped = new String(LABELS.getBytes(Charset.forName("ISO-2022-JP")), StandardCharsets.ISO_8859_1)
                .replace("\u001b$B", "").replace("\u001b(B", "");
        String twice = stripped + "b. [%M%C%H%o!<%/L>]   TEST-NET\n";
        assertThat(read(twice, "US-ASCII").charset()).isEqualTo(WhoisText.STRIPPED_JIS);
    }

    @Test
    void anAsciiReplyIsNotTakenForJapanese() {
        assertThat(read("[Querying] 50%20off\nremarks: http://x.example/%E3%81%82%E3%81%84\n", "US-ASCII").charset()).isEqualTo("US-ASCII");
    }

    @Test
    void noBytesMakeItThrow() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(WhoisField.read(WhoisText.of(bytes).text())).isNotNull();
        }
    }
}
