package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.reading.message.MessageReader;

/** Sent mail and the drafts that it was. */
class SentMatcherTest {

    private static final Draft DRAFT = TypedCase.draft(TypedCase.request(LetterKind.L3, Language.JAPANESE));

    private static String mail() {
        Export export = new DraftWriter(TypedCase.DESK, TypedCase.PDF).mail(DRAFT, new Posting(7, TypedCase.NOON, Optional.empty()), List.of(),
                LeakCheck.NOTHING_PROTECTED);
        return new String(((Export.Finished) export).file().bytes(), StandardCharsets.ISO_8859_1);
    }

    private static KnownDraft known(int number) {
        return new KnownDraft(number, "OUR-B-0001.L3." + number + "@our.example", DRAFT.tag(), DRAFT.addressee().address().orElseThrow(), DRAFT.subject(),
                DRAFT.text());
    }

    private static List<SentMatch> match(String mail, KnownDraft... drafts) {
        RawMessage raw = RawMessage.of(mail.getBytes(StandardCharsets.ISO_8859_1), "sent.eml");
        return new SentMatcher(List.of(drafts)).match(new MessageReader().read(raw), raw);
    }

    @Test
    void isKnownByItsMessageId() {
        assertThat(match(mail(), known(6), known(7))).extracting(match -> match.draft().number(), SentMatch::way, SentMatch::differs)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(7, SentMatch.Way.MESSAGE_ID, false));
    }

    @Test
    void isKnownByTagReaderAndSubjectWhereTheProgramGaveAnotherMessageId() {
        assertThat(match(mail().replace("OUR-B-0001.L3.7@our.example", "x@program.example"), known(7))).extracting(SentMatch::way)
                .containsExactly(SentMatch.Way.TAG);
    }

    @Test
    void severalDraftsToOneReaderAreLeftToAPerson() {
        assertThat(match(mail().replace("OUR-B-0001.L3.7@our.example", "x@program.example"), known(6), known(7))).hasSize(2);
    }

    @Test
    void anotherReaderIsAnotherMail() {
        assertThat(match(mail().replace("OUR-B-0001.L3.7@our.example", "x@program.example").replace("hanako@", "taro@"), known(7))).isEmpty();
    }

    @Test
    void whatAPersonChangedIsSeen() {
        KnownDraft other = new KnownDraft(7, "OUR-B-0001.L3.7@our.example", DRAFT.tag(), DRAFT.addressee().address().orElseThrow(), DRAFT.subject(),
                DRAFT.text() + "追伸");
        assertThat(match(mail(), other)).extracting(SentMatch::differs).containsExactly(true);
    }

    @Test
    void theDigestIsThatOfTheMailAsSent() {
        assertThat(match(mail(), known(7)).getFirst().bytes()).isEqualTo(Sha256.of(mail().getBytes(StandardCharsets.ISO_8859_1)));
    }
}
