package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.ComplaintColumns;
import org.meyasubako.casebook.VerdictMark;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class QueueFilterTest {

    private static final QueueRow PASTED = new QueueRow(new CaseNumber.Complaint(9), Sha256.of(new byte[9]), "box/9.eml",
            new ComplaintColumns(ComplaintFormat.PASTED, Complaint.Category.MESSAGING, Optional.of("spam"),
                    new Complainant(MailAddress.parse("hanako@isp-a.example"), Optional.of("佐藤 花子"), Complainant.Channel.PERSON),
                    Optional.of(Instant.parse("2026-03-03T02:52:00Z")), Optional.empty(), "迷惑メールに御社のURLが記載されています",
                    Optional.of("203.0.113.50"), Optional.of(Grade.C), Copy.PASTED, 4, 2, 0, 1, "ja"),
            Optional.of(new VerdictMark(Kind.NAMED, CauseCode.K3_URL, Optional.of(new CustomerNumber("C-0098")), false)), "hold",
            Optional.of("tanaka"), Optional.of(new QueueRow.Due("hold-review", Sentence.of(QueueFilterTest.class, "title"), Sentence.of(QueueFilterTest.class, "left"), Instant.EPOCH, true)),
            List.of("B-0004"), Optional.empty(), 2);

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "kind:3, true",
        "kind:1, false",
        "cause:k3-url, true",
        "cause:K3-URL, true",
        "customer:c-0098, true",
        "customer:none, false",
        "assignee:tanaka, true",
        "assignee:none, false",
        "state:hold, true",
        "state:open, true",
        "state:closed, false",
        "deadline:missed, true",
        "deadline:hold-review, true",
        "deadline:none, false",
        "case:b-0004, true",
        "has:case, true",
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
        "has:attachment, false",
        "has:defect, true",
        "has:nonsense, false",
        "format:pasted grade:b, false",
        "format:pasted　kind:3, true",
    })
    void aRowMustMatchEveryToken(String typed, boolean admitted) {
        assertThat(QueueFilter.parse(typed).admits(PASTED)).isEqualTo(admitted);
    }

    @Test
    void aTokenWithAnUnknownKeyIsAWord() {
        assertThat(QueueFilter.parse("https://shop note:this").tokens()).isEmpty();
        assertThat(QueueFilter.text("https://shop note:this kind:3")).isEqualTo("https://shop note:this");
    }

    @Test
    void aBlankAtTheEndSaysThatTheLastWordIsWhole() {
        assertThat(QueueFilter.text("kind:3 shop ")).isEqualTo("shop ");
        assertThat(QueueFilter.text("shop")).isEqualTo("shop");
    }

    @Test
    void filtersAddUp() {
        assertThat(QueueFilter.parse("format:pasted").and(QueueFilter.parse("Grade:B")).tokens()).containsExactly("format:pasted", "grade:b");
    }
}
