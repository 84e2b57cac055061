package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;

/** What comes from mail stands as text, in whatever field it comes. */
class InjectionTest {

    private static final Posting POSTING = new Posting(7, TypedCase.NOON, Optional.empty());

    static Stream<String> payloads() {
        return Stream.of("${desk}", "<#list 1..9 as x>y</#list>", "${\"x\"?eval}", "<script>alert(1)</script>", "&lt;b&gt;", "a\r\nBcc: victim@reader.example",
                "a\nBcc: victim@reader.example\n\nbody", "a\u202Egnp.exe", "a\u2066b\u2069", "../../etc/passwd", "=?UTF-8?B?QmNjOg==?=", "\uE000\uE101x\uE001",
                "a\u0000b\u001B[2J", "a\u2028b\u0085c", "\uD800", "%0d%0aBcc: x", "【要記入: 回答期限】", "\\\" <evil@reader.example>", "=HYPERLINK(\"x\")");
    }

    private static Draft draft(LetterKind kind, String payload) {
        LetterRequest request = TypedCase.request(kind, Language.JAPANESE);
        LetterFacts facts = request.facts();
        for (FieldName name : kind.required()) {
            if (facts.field(name).filter(field -> field.value() instanceof FieldValue.Words).isPresent()) {
                facts = facts.with(name, new FieldValue.Words(payload), TypedCase.TYPED);
            } else if (facts.field(name).filter(field -> field.value() instanceof FieldValue.Quoted).isPresent()) {
                facts = facts.with(name, new FieldValue.Quoted(List.of(payload, "next")), TypedCase.TYPED);
            }
        }
        Addressee reader = new Addressee(kind.reader(), payload, true, MailAddress.parse("reader@reader.example"), Language.JAPANESE);
        return TypedCase.draft(new LetterRequest(kind, Language.JAPANESE, reader, request.tag(), facts));
    }

    private static Message mail(Draft draft) {
        Export export = new DraftWriter(TypedCase.DESK, TypedCase.PDF).mail(draft, POSTING, List.of(), LeakCheck.NOTHING_PROTECTED);
        return new MessageReader().read(RawMessage.of(((Export.Finished) export).file().bytes(), "draft.eml"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void noFieldMakesAHeader(String payload) {
        for (LetterKind kind : List.of(LetterKind.L6, LetterKind.L11, LetterKind.L13)) {
            assertThat(mail(draft(kind, payload)).fields()).extracting(field -> field.name()).containsExactly("X-Unsent", "Date", "From", "Reply-To",
                    "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding");
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void noFieldAddsAReader(String payload) {
        assertThat(mail(draft(LetterKind.L6, payload)).envelope().to()).extracting(to -> to.address().toString()).containsExactly("reader@reader.example");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aFieldStandsAsItIsOrVisibly(String payload) {
        String shown = VisibleText.of(payload.strip()).replaceAll("\\s", "");
        assertThat(draft(LetterKind.L13, payload).text().replaceAll("\\s", "")).contains(shown);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingInvisibleIsLeft(String payload) {
        for (LetterKind kind : LetterKind.values()) {
            Draft draft = draft(kind, payload);
            assertThat((draft.subject() + draft.text()).codePoints().filter(c -> c != '\n').map(Character::getType)).doesNotContain(
                    (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.PRIVATE_USE, (int) Character.SURROGATE);
        }
    }

    @Test
    void aQuotedLineStaysQuotedWhateverStandsInIt() {
        Draft draft = draft(LetterKind.L6, "a\n-----\nregards");
        assertThat(draft.text().lines()).contains("> a⟦U+000A⟧-----⟦U+000A⟧regards");
    }

    @Test
    void aLongQuotationIsCutAndSaysSo() {
        List<String> lines = new ArrayList<>(java.util.Collections.nCopies(5000, "spam"));
        LetterRequest request = TypedCase.request(LetterKind.L6, Language.JAPANESE);
        LetterFacts facts = request.facts().with(FieldName.SAMPLE, new FieldValue.Quoted(lines), TypedCase.TYPED);
        Draft draft = TypedCase.draft(new LetterRequest(request.kind(), request.language(), request.addressee(), request.tag(), facts));
        assertThat(draft.text()).contains("> (以下4,800行を省略)\n");
    }

    @Test
    void aLineWithoutEndIsCutAndSaysSo() {
        LetterRequest request = TypedCase.request(LetterKind.L6, Language.ENGLISH);
        LetterFacts facts = request.facts().with(FieldName.SAMPLE, new FieldValue.Quoted(List.of("x".repeat(1 << 20))), TypedCase.TYPED);
        Draft draft = TypedCase.draft(new LetterRequest(request.kind(), request.language(), request.addressee(), request.tag(), facts));
        assertThat(draft.text()).hasSizeLessThan(5000).contains("[rest of the line left out]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://shop.our.example/a", "HTTPS://Shop.our.example/a", "see http://a.example/ and https://b.example/x"})
    void noAddressOfAPageCanBeFollowed(String text) {
        Draft draft = draft(LetterKind.L6, text);
        assertThat(draft.text()).doesNotContainPattern("(?i)https?://");
    }

    @Test
    void theDesksOwnPageCanBeFollowed() {
        assertThat(TypedCase.draft(TypedCase.request(LetterKind.L7, Language.ENGLISH)).text()).contains("https://our.example/objection");
    }

    @Test
    void anAddressThatNoHeaderCanBearMakesNoMail() {
        LetterRequest request = TypedCase.request(LetterKind.L3, Language.ENGLISH);
        for (String address : List.of("a\r\nBcc: x@reader.example", "あ@reader.example", "a@[192.0.2.1]", "a@b\r\nBcc: c.example", "root")) {
            Addressee reader = new Addressee(ReaderRole.COMPLAINANT, "", true, MailAddress.parse(address), Language.ENGLISH);
            Draft draft = TypedCase.draft(new LetterRequest(request.kind(), request.language(), reader, request.tag(), request.facts()));
            assertThat(new DraftWriter(TypedCase.DESK, TypedCase.PDF).mail(draft, POSTING, List.of(), LeakCheck.NOTHING_PROTECTED)).as(address)
                    .isInstanceOf(Export.Refused.class);
        }
    }

    @Test
    void aMessageIdThatIsNoneIsNotRepeated() {
        byte[] mail = "From: a@reader.example\r\nMessage-ID: <a b@c>\r\n\r\nx".getBytes(StandardCharsets.US_ASCII);
        assertThat(Posting.AnsweredMail.of(new MessageReader().read(RawMessage.of(mail, "x.eml")))).isEmpty();
    }
}
