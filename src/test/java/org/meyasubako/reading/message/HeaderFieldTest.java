package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.RawMessage;

class HeaderFieldTest {

    @Test
    void readsNameAndBody() {
        HeaderField field = Given.read("Subject: Hello there", "", "body").fields().getFirst();
        assertThat(field.name()).isEqualTo("Subject");
        assertThat(field.body().text()).isEqualTo("Hello there");
    }

    @Test
    void unfoldsAndKeepsTheWhiteSpaceOfTheFold() {
        Message message = Given.read("Received: from a.example", "\tby b.example;", "  Tue, 3 Mar 2026 09:10:11 +0900", "", "x");
        assertThat(message.field("received").orElseThrow().body().text())
                .isEqualTo("from a.example\tby b.example;  Tue, 3 Mar 2026 09:10:11 +0900");
    }

    @Test
    void theSpanOfAFieldCoversItsFoldsAndNotItsLastLineEnd() {
        byte[] mail = Given.lines("A: 1", "Received: from a.example", " by b.example", "B: 2", "", "x");
        assertThat(Given.at(mail, Given.read(mail).fields().get(1).span().orElseThrow()))
                .isEqualTo("Received: from a.example\n by b.example");
    }

    @Test
    void theSpanIsAsExactWithCrLf() {
        byte[] mail = Given.crlf(Given.lines("A: 1", "Received: from a.example", " by b.example", "B: 2", "", "x"));
        assertThat(Given.at(mail, Given.read(mail).fields().get(1).span().orElseThrow()))
                .isEqualTo("Received: from a.example\r\n by b.example");
    }

    @Test
    void everyCharacterOfAFoldedBodyPointsAtItsByte() {
        byte[] mail = Given.crlf(Given.lines("Received: from a.example", " by b.example", "", "x"));
        SourceText body = Given.read(mail).fields().getFirst().body();
        assertThat(Given.behind(mail, body, "by b.example")).isEqualTo("by b.example");
        assertThat(Given.behind(mail, body, "example by")).isEqualTo("example\r\n by");
    }

    @Test
    void aLineOfWhiteSpaceAloneFolds() {
        assertThat(Given.read("Subject: one", " \t ", " two", "To: a@a.example", "", "x").fields()).hasSize(2);
    }

    @Test
    void needsNoSpaceAfterTheColon() {
        assertThat(Given.read("Subject:tight", "", "").envelope().subject()).contains("tight");
    }

    @Test
    void allowsWhiteSpaceBeforeTheColon() {
        Message message = Given.read("From : a@a.example", "Subject \t: spaced", "", "x");
        assertThat(message.field("Subject").orElseThrow().body().text()).isEqualTo("spaced");
        assertThat(message.field("From")).isPresent();
    }

    @Test
    void passesOverTheSeparatorOfAnMbox() {
        Message message = Given.read("From a@a.example Tue Mar  3 09:10:11 2026", "Subject: s", "", "x");
        assertThat(message.fields()).extracting(HeaderField::name).containsExactly("Subject");
        assertThat(message.defects()).isEmpty();
    }

    @Test
    void passesOverAnEscapedSeparatorOfAnMbox() {
        assertThat(Given.read(">From a@a.example Tue Mar  3 09:10:11 2026", "Subject: s", "", "x").fields()).hasSize(1);
    }

    @Test
    void keepsReadingPastALineWithoutColon() {
        byte[] mail = Given.lines("From: a@a.example", "this line has no colon", "Subject: still here", "", "x");
        Message message = Given.read(mail);
        assertThat(message.envelope().subject()).contains("still here");
        assertThat(message.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.code()).isEqualTo("HEADER_WITHOUT_COLON");
            assertThat(Given.at(mail, defect.span().orElseThrow())).isEqualTo("this line has no colon");
        });
    }

    @Test
    void theBodyBeginsWhereNoHeaderFieldFollows() {
        Message message = Given.read("Subject: s", "Dear customer,", "please note: all is well.", "", "Bye");
        assertThat(message.root().text().text()).startsWith("Dear customer,\n");
        assertThat(Given.codes(message)).containsExactly("HEADER_NOT_ENDED");
    }

    @Test
    void readsOnWhereAFoldHasLostItsWhiteSpace() {
        Message message = Given.read("Content-Type: multipart/mixed;", "boundary=\"b\"", "", "--b", "", "one", "--b--");
        assertThat(message.fields()).hasSize(1);
        assertThat(message.leaves()).singleElement().satisfies(part -> assertThat(part.text().text()).isEqualTo("one"));
        assertThat(Given.codes(message)).containsExactly("FOLD_WITHOUT_SPACE");
    }

    @Test
    void theListOfASignatureIsNoHeaderField() {
        Message message = Given.read("DKIM-Signature: v=1; d=a.example;", "h=From:To; bh=x;", "Subject: s", "", "x");
        assertThat(message.fields()).extracting(HeaderField::name).containsExactly("DKIM-Signature", "Subject");
        assertThat(message.fields().getFirst().body().text()).endsWith("h=From:To; bh=x;");
    }

    @Test
    void anAddressOfTheWebIsNoHeaderField() {
        Message message = Given.read("Subject: s", "http://www.example/ is where", "", "x");
        assertThat(message.fields()).hasSize(1);
        assertThat(message.root().text().text()).startsWith("http://www.example/");
    }

    @Test
    void aMessageMayConsistOfItsHeader() {
        Message message = Given.read("Subject: only", "To: a@a.example");
        assertThat(message.fields()).hasSize(2);
        assertThat(message.root().text().text()).isEmpty();
        assertThat(message.defects()).isEmpty();
    }

    @Test
    void aTextWithoutHeaderIsAllBody() {
        Message message = Given.read("Just some words", "and more of them");
        assertThat(message.fields()).isEmpty();
        assertThat(message.root().text().text()).isEqualTo("Just some words\nand more of them\n");
    }

    @Test
    void emptyLinesAboveTheHeaderArePassedOver() {
        assertThat(Given.read("", "", "Subject: late", "", "x").envelope().subject()).contains("late");
    }

    @Test
    void marksACarriageReturnThatEndsNoLine() {
        Message message = Given.read("Subject: one\rtwo", "To: a@a.example", "", "x");
        assertThat(message.envelope().subject()).contains("one two");
        assertThat(Given.codes(message)).containsExactly("BARE_CR");
    }

    @Test
    void carriageReturnsAloneEndLinesWhereThereIsNoLineFeed() {
        byte[] mail = "Subject: old\r Macintosh\rTo: a@a.example\r\rbody\r".getBytes(StandardCharsets.US_ASCII);
        Message message = Given.read(mail);
        assertThat(message.envelope().subject()).contains("old Macintosh");
        assertThat(message.fields()).hasSize(2);
        assertThat(message.defects()).isEmpty();
    }

    @Test
    void severalCarriageReturnsBeforeALineFeedEndTheLine() {
        byte[] mail = "Subject: a\r\r\n b\r\r\n\r\r\nbody".getBytes(StandardCharsets.US_ASCII);
        assertThat(Given.read(mail).envelope().subject()).contains("a b");
    }

    @Test
    void marksANulAndLeavesItOutOfTheText() {
        Message message = Given.read("Subject: nu\0l", "", "x");
        assertThat(message.envelope().subject()).contains("nul");
        assertThat(message.fields().getFirst().body().text()).isEqualTo("nu\0l");
        assertThat(Given.codes(message)).containsExactly("NUL_IN_HEADER");
    }

    @Test
    void readsRawUtf8() {
        byte[] mail = Given.withBody(new byte[0], "Subject: x");
        mail = new String(mail, StandardCharsets.US_ASCII).replace("x", "請求書").getBytes(StandardCharsets.UTF_8);
        Message message = Given.read(mail);
        assertThat(message.envelope().subject()).contains("請求書");
        assertThat(message.defects()).isEmpty();
        assertThat(message.fields().getFirst().body().span(1, 2).orElseThrow().length()).isEqualTo(3);
    }

    @Test
    void readsRawShiftJisByTheWholeHeader() {
        byte[] mail = Given.in("windows-31j", "From: 佐藤 <a@a.example>\nSubject: 件名\nX-Note: これは①の請求です\n\nx\n");
        Message message = Given.read(mail);
        assertThat(message.envelope().subject()).contains("件名");
        assertThat(message.envelope().from().orElseThrow().name()).contains("佐藤");
        assertThat(Given.codes(message)).contains("HEADER_CHARSET_GUESSED");
    }

    @Test
    void readsRawEucJp() {
        byte[] mail = Given.in("EUC-JP", "Subject: 迷惑メールについて\n\nx\n");
        assertThat(Given.read(mail).envelope().subject()).contains("迷惑メールについて");
    }

    @Test
    void readsRawJis() {
        byte[] mail = Given.in("ISO-2022-JP", "Subject: 迷惑メールについて\n\nx\n");
        assertThat(Given.read(mail).envelope().subject()).contains("迷惑メールについて");
    }

    @Test
    void readsRawLatin() {
        byte[] mail = Given.in("ISO-8859-1", "Subject: Caf\u00e9 \u00e0 Gen\u00e8ve\n\nx\n");
        assertThat(Given.read(mail).envelope().subject()).contains("Caf\u00e9 \u00e0 Gen\u00e8ve");
    }

    @Test
    void eachFieldIsReadInItsOwnCharsetWhereItLeavesNoDoubt() {
        byte[] sjis = Given.in("windows-31j", "X-A: これは長い説明の文章です\n");
        byte[] utf8 = "Subject: 請求書\n\nx\n".getBytes(StandardCharsets.UTF_8);
        byte[] mail = new byte[sjis.length + utf8.length];
        System.arraycopy(sjis, 0, mail, 0, sjis.length);
        System.arraycopy(utf8, 0, mail, sjis.length, utf8.length);
        assertThat(Given.read(mail).envelope().subject()).contains("請求書");
        assertThat(Given.read(mail).fields().getFirst().text()).isEqualTo("これは長い説明の文章です");
    }

    @Test
    void readsNoMoreFieldsThanTheLimit() {
        MessageReader reader = new MessageReader(new MessageLimits(2, 1000, 10, 10));
        byte[] mail = Given.lines("A: 1", "B: 2", "C: 3", " folded", "D: 4", "", "body");
        Message message = reader.read(RawMessage.of(mail, "t"));
        assertThat(message.fields()).extracting(HeaderField::name).containsExactly("A", "B");
        assertThat(message.root().text().text()).isEqualTo("body\n");
        assertThat(message.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.code()).isEqualTo("TOO_MANY_FIELDS");
            assertThat(Given.at(mail, defect.span().orElseThrow())).startsWith("C: 3").contains("D: 4");
        });
    }

    @Test
    void readsNoMoreOfAFieldThanTheLimit() {
        MessageReader reader = new MessageReader(new MessageLimits(10, 20, 10, 10));
        byte[] mail = Given.lines("Subject: 12345678901234567890", "", "body");
        Message message = reader.read(RawMessage.of(mail, "t"));
        assertThat(message.envelope().subject()).contains("12345678901");
        assertThat(message.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.code()).isEqualTo("FIELD_TOO_LONG");
            assertThat(Given.at(mail, defect.span().orElseThrow())).isEqualTo("234567890");
        });
    }
}
