package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class QueueFilterTest {

    private static final QueueRow PASTED = new QueueRow(1, new Origin("box", 0, 0, 9), Sha256.of(new byte[9]), ComplaintFormat.PASTED,
            new Complainant(MailAddress.parse("hanako@isp-a.example"), Optional.of("佐藤 花子"), Complainant.Channel.PERSON),
            Optional.empty(), "迷惑メールに御社のURLが記載されています", Optional.of("203.0.113.50"), Optional.of(Grade.C), Copy.PASTED, 4, 2, 0, 1,
            "ja", "佐藤 花子 hanako@isp-a.example 迷惑メールに御社のurlが記載されています https://shop.our.example/c/7f3a 稀少");

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "format:pasted, true",
        "format:arf, false",
        "grade:c, true",
        "GRADE:C, true",
        "grade:none, false",
        "copy:pasted, true",
        "channel:person, true",
        "language:ja, true",
        "from:hanako, true",
        "from:佐藤, true",
        "from:meier, false",
        "has:chain, true",
        "has:url, true",
        "has:attachment, false",
        "has:defect, true",
        "has:nonsense, false",
        "稀少, true",
        "shop.our.example, true",
        "https://shop.our.example/c/7f3a, true",
        "format:pasted grade:b, false",
        "format:pasted　稀少, true",
        "nobody, false",
    })
    void aRowMustMatchEveryTokenAndWord(String typed, boolean admitted) {
        assertThat(QueueFilter.parse(typed).admits(PASTED)).isEqualTo(admitted);
    }

    @Test
    void aTokenWithAnUnknownKeyIsAWord() {
        assertThat(QueueFilter.parse("https://shop").admits(PASTED)).isTrue();
        assertThat(QueueFilter.parse("note:this").admits(PASTED)).isFalse();
    }

    @Test
    void anotherTokenNarrows() {
        assertThat(QueueFilter.parse("format:pasted").with("Grade:B").tokens()).containsExactly("format:pasted", "grade:b");
    }
}
