package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.reading.complaint.text.Signature;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.HopChain;

/** Header fields pasted into the text of a complaint, with each damage that pasting does. */
class PastedTest {

    private static final String HEADER = """
            Return-Path: <seller@spam.example>
            Received: from spam.example (spam.example [203.0.113.9])
             by mx.complainant.example (Postfix) with ESMTP id 4XyZ1
             for <p@complainant.example>; Tue, 3 Mar 2026 09:10:11 +0900
            From: "Seller" <seller@spam.example>
            To: p@complainant.example
            Subject: Cheap watches
            Date: Tue, 3 Mar 2026 09:10:00 +0900
            Message-ID: <1@spam.example>
            """;

    private static final String PASTED = HEADER + "\nSee http://shop.example/w\n";

    private static Complaint read(String text) {
        return Given.read(Given.mail("Spam", "Hello,\n\nthis came today.\n\n" + text));
    }

    private static String quoted(String text, String mark) {
        return text.lines().map(line -> (mark + line).stripTrailing()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** All facts of the header came through, and the body. */
    private static void assertWhole(Complaint complaint) {
        assertThat(complaint.format()).isEqualTo(ComplaintFormat.PASTED);
        Message reported = complaint.reported().message().orElseThrow();
        assertThat(reported.envelope().from().orElseThrow().toString()).isEqualTo("Seller <seller@spam.example>");
        assertThat(reported.envelope().to()).hasToString("[p@complainant.example]");
        assertThat(reported.envelope().subject()).contains("Cheap watches");
        assertThat(reported.envelope().messageId()).contains("1@spam.example");
        assertThat(reported.root().text().text()).contains("http://shop.example/w").doesNotContain("this came today");
        HopChain chain = complaint.chain().orElseThrow();
        assertThat(chain.hops()).hasSize(1);
        assertThat(chain.handover().orElseThrow().ip()).hasToString("203.0.113.9");
        assertThat(chain.hops().getFirst().received().forAddress()).contains("p@complainant.example");
        assertThat(chain.grade()).isEqualTo(Grade.C);
        assertThat(chain.copy()).isEqualTo(Copy.PASTED);
    }

    @Test
    void anUndamagedPasteNeedsNoRepair() {
        assertWhole(read(PASTED));
        assertThat(Given.repairs(read(PASTED))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "| ", "＞", ">> ", "> > ", "  > "})
    void quotationMarksAreTakenOff(String mark) {
        Complaint complaint = read(quoted(PASTED, mark));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).contains("unquoted").isSubsetOf("unquoted", "rejoined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "\t", "　"})
    void indentationIsTakenOff(String blanks) {
        Complaint complaint = read(quoted(PASTED, blanks));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).contains("unindented");
    }

    @Test
    void aRepairKeepsTheTextBeforeAndAfter() {
        ReportedMessage.Repair repair = read(quoted(PASTED, "> ")).reported().repairs().getFirst();
        assertThat(repair.code()).isEqualTo("unquoted");
        assertThat(repair.before()).startsWith("> Return-Path: <seller@spam.example>\n> Received:");
        assertThat(repair.after()).startsWith("Return-Path: <seller@spam.example>\nReceived:");
    }

    @Test
    void wrappedLinesAreRejoined() {
        Complaint complaint = read(PASTED.replace("\n by", "\nby").replace("\n for", "\nfor").replace("; Tue", "\n; Tue"));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("rejoined");
    }

    @Test
    void linesThatWrappingLeftUnquotedAreRejoined() {
        Complaint complaint = read(quoted(PASTED, "> ").replace(" (Postfix) with", "\n(Postfix) with"));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("unquoted", "rejoined");
    }

    @Test
    void oddBlanksAreBlanks() {
        Complaint complaint = read(PASTED.replace("from spam.example", "from\u00A0spam.example").replace("Subject: ", "Subject:　"));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("spaces");
    }

    @Test
    void fullWidthColonsAreColons() {
        Complaint complaint = read(PASTED.replace("From: ", "From：").replace("Subject: ", "Subject： "));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("colons");
    }

    @Test
    void typographicQuotesArePlain() {
        Complaint complaint = read(PASTED.replace("\"Seller\"", "“Seller”"));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("smart-quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p@complainant.example<mailto:p@complainant.example>", "p@complainant.example <mailto:p@complainant.example>",
            "<p@complainant.example<mailto:p@complainant.example>>"})
    void linksOfAddressesAreTakenOut(String address) {
        Complaint complaint = read(PASTED.replace("To: p@complainant.example", "To: " + address));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("auto-links");
    }

    @Test
    void linksOfHostsAreTakenOut() {
        Complaint complaint = read(PASTED.replace("from spam.example (spam.example",
                "from spam.example<http://spam.example> (spam.example <http://spam.example/>"));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("auto-links");
    }

    @Test
    void theLinksOfAListFieldStay() {
        Complaint complaint = read(PASTED.replace("Date: Tue", "List-Unsubscribe: <http://spam.example/u>, <mailto:u@spam.example>\nDate: Tue"));
        assertThat(Given.repairs(complaint)).isEmpty();
    }

    @Test
    void leftoversOfQuotedPrintableAreUndone() {
        Complaint complaint = read(PASTED.replace("Subject: Cheap watches", "Subject:=20Cheap=20watches")
                .replace("id 4XyZ1", "id=3D4XyZ1").replace("id=3D", "id=20").replace("(Postfix) with", "(Postfix)=\n with"));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("quoted-printable");
    }

    @Test
    void encodedWordsKeepTheirEscapes() {
        Complaint complaint = read(PASTED.replace("Cheap watches", "=?utf-8?Q?Cheap=20watches?="));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).isEmpty();
    }

    @Test
    void shownTextIsNotDecodedBySourceFields() {
        String header = HEADER + "MIME-Version: 1.0\nContent-Type: text/plain;\n charset=iso-2022-jp\nContent-Transfer-Encoding: base64\n";
        Complaint complaint = read(header + "\nご案内 http://shop.example/w\n");
        assertWhole(complaint);
        assertThat(complaint.reported().message().orElseThrow().root().text().text()).startsWith("ご案内");
        assertThat(Given.repairs(complaint)).containsExactly("shown-body");
    }

    @Test
    void sourceIsDecodedAsItsFieldsSay() {
        String header = HEADER + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n";
        Complaint complaint = read(header + "\nU2VlIGh0dHA6Ly9zaG9wLmV4YW1wbGUvdwo=\n");
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).isEmpty();
    }

    @Test
    void doubledLineEndsAreSingle() {
        Complaint complaint = read(HEADER.replace("\n", "\n\n") + "\nSee http://shop.example/w\n");
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("blank-lines");
    }

    @Test
    void aFormThatCutsTheHeaderInTwoIsJoined() {
        String filler = "X-Filler: " + "a".repeat(4_000 - HEADER.indexOf("mplainant.example (P") - 13);
        String header = (filler + "\n" + HEADER).replace("mx.complainant.example (P", "mx.co\n\n【ヘッダ情報2】\nmplainant.example (P");
        Complaint complaint = read("【ヘッダ情報1】\n" + header + "\n【本文】\nSee http://shop.example/w\n");
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).containsExactly("form-labels");
    }

    @Test
    void aLabelBeforeTheBodyIsNoPartOfIt() {
        Complaint complaint = read("ヘッダ：\n" + HEADER + "\n本文：\nSee http://shop.example/w\n");
        assertWhole(complaint);
        assertThat(complaint.reported().message().orElseThrow().root().text().text().strip()).isEqualTo("See http://shop.example/w");
    }

    @Test
    void htmlIsReadAsItsShownText() {
        String html = "<p>Spam!</p><pre>" + PASTED.replace("<", "&lt;").replace(">", "&gt;") + "</pre>";
        Complaint complaint = Given.read(Given.mail("Spam", html).replace("text/plain", "text/html"));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint).getFirst()).isEqualTo("html");
    }

    @Test
    void aTextThatIsAttachedIsLookedAtToo() {
        String mail = """
                From: p@complainant.example
                To: abuse@our.example
                Subject: Spam
                Content-Type: multipart/mixed; boundary="b"

                --b

                See the file.
                --b
                Content-Type: text/plain; name="header.txt"

                This is the header:

                """ + PASTED + "--b--\n";
        assertWhole(Given.read(mail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(中略)", "[snip]", "...", "(omitted)"})
    void linesThatWereLeftOutMakeTheChainGradeD(String mark) {
        Complaint complaint = read(PASTED.replace("From:", mark + "\nFrom:"));
        assertThat(complaint.chain().orElseThrow().grade()).isEqualTo(Grade.D);
        assertThat(Given.defects(complaint)).containsExactly("PASTED_LINES_LEFT_OUT");
    }

    @Test
    void aTraceFieldThatLostItsDateMakesTheChainGradeD() {
        assertThat(read(PASTED.replace("; Tue, 3 Mar 2026 09:10:11 +0900", "")).chain().orElseThrow().grade()).isEqualTo(Grade.D);
    }

    @Test
    void traceFieldsAloneAreGradeD() {
        String trace = HEADER.substring(HEADER.indexOf("Received:"), HEADER.indexOf("From:"));
        assertThat(read(trace).chain().orElseThrow().grade()).isEqualTo(Grade.D);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Received: yesterday\nFrom: a shop\n", "From: me\nSubject: you\nDate: today\n", "Received: nothing at all\n"})
    void proseWithColonsIsNoHeader(String text) {
        assertThat(read(text).format()).isNotEqualTo(ComplaintFormat.PASTED);
    }

    @Test
    void theListOfNamesInASignatureIsNoField() {
        String signed = "DKIM-Signature: v=1; d=spam.example; h=\nFrom:To:Subject:\nDate:Message-ID; b=abc\n";
        Message reported = read(signed + PASTED).reported().message().orElseThrow();
        assertThat(reported.fields("From")).hasSize(1);
        assertThat(reported.fields("Date")).hasSize(1);
    }

    @Test
    void aFieldThatIsNotKnownIsToldByItsShape() {
        Message reported = read(PASTED.replace("Subject:", "Vendor-Score: 5\nSubject:")).reported().message().orElseThrow();
        assertThat(reported.field("Vendor-Score")).isPresent();
        assertThat(reported.envelope().to()).hasToString("[p@complainant.example]");
    }

    @Test
    void whatStandsBelowAQuotationIsTheComplainantsOwn() {
        Complaint complaint = read(quoted(PASTED, "> ") + "\nPlease stop http://other.example/them\n");
        assertThat(complaint.reported().message().orElseThrow().root().text().text()).doesNotContain("Please stop");
        assertThat(Given.subjects(complaint)).contains("advertised http://shop.example/w", "mentioned http://other.example/them");
    }

    @Test
    void theComplainantsSignatureIsNoPartOfTheReportedBody() {
        Complaint complaint = read(PASTED + "-- \nP. Person\np@complainant.example\nhttp://person.example/\n");
        assertThat(Given.subjects(complaint)).noneMatch(subject -> subject.contains("person.example/"));
    }

    @Test
    void everyPastedHeaderIsASourceOfItsOwn() {
        Complaint complaint = read(PASTED + "\n" + PASTED.replace("203.0.113.9", "203.0.113.10").replace("/w", "/v"));
        assertThat(complaint.reported().message().orElseThrow().root().text().text()).doesNotContain("203.0.113.10");
        assertThat(Given.subjects(complaint)).startsWith("source 203.0.113.9", "source 203.0.113.10", "advertised http://shop.example/w",
                "advertised http://shop.example/v");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "> "})
    void spansPointIntoTheComplaint(String mark) {
        String mail = Given.mail("Spam", "Hello\n\n" + quoted(PASTED, mark));
        Complaint complaint = Given.read(mail);
        String field = Given.at(mail, complaint.chain().orElseThrow().hops().getFirst().span().orElseThrow());
        assertThat(field).startsWith("Received: from spam.example").endsWith("09:10:11 +0900");
        Subject url = complaint.subjects().stream().filter(subject -> subject.type() == Subject.Type.URL).findFirst().orElseThrow();
        assertThat(Given.at(mail, url.span().orElseThrow())).isEqualTo("http://shop.example/w");
    }

    @Test
    void lineEndsChangeNothing() {
        Complaint complaint = Given.read(Given.crlf(Given.mail("Spam", "Hello\n\n" + quoted(PASTED, "> "))));
        assertWhole(complaint);
        assertThat(Given.repairs(complaint)).isEqualTo(List.of("unquoted"));
    }
}
