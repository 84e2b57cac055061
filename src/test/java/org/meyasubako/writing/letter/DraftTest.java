package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.writing.letter.FieldValue.Attribution;
import org.meyasubako.writing.redaction.ClearValue;
import org.meyasubako.writing.redaction.ClearValues;

/** What a draft states, what it leaves open, and where. */
class DraftTest {

    private static LetterRequest with(LetterRequest request, LetterFacts facts) {
        return new LetterRequest(request.kind(), request.language(), request.addressee(), request.tag(), facts);
    }

    private static String textOfCause(Optional<Grade> grade, LogAnswer log, CauseCode cause) {
        LetterRequest request = TypedCase.request(LetterKind.L3, Language.JAPANESE);
        LetterFacts facts = request.facts().with(FieldName.CAUSE, new Attribution(cause, grade, log), TypedCase.BYTES);
        return TypedCase.draft(with(request, facts)).text().replace("\n", "");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void whatIsNotKnownIsAGapAndIsListed(LetterKind kind) {
        Draft draft = TypedCase.draft(with(TypedCase.request(kind, Language.ENGLISH), LetterFacts.NONE));
        assertThat(draft.missing()).containsExactlyInAnyOrderElementsOf(kind.required());
        assertThat(draft.missing()).allSatisfy(name -> assertThat(Gaps.isIn(draft.text(), name, Language.ENGLISH)).isTrue());
    }

    @Test
    void aGapNamesWhatIsMissing() {
        LetterRequest ja = TypedCase.request(LetterKind.L6, Language.JAPANESE);
        LetterRequest en = TypedCase.request(LetterKind.L6, Language.ENGLISH);
        assertThat(TypedCase.draft(with(ja, LetterFacts.NONE)).subject()).contains("【要記入: 回答期限】");
        assertThat(TypedCase.draft(with(en, LetterFacts.NONE)).subject()).contains("[missing: answer due]");
    }

    @Test
    void aFactIsFoundWhereItStands() {
        Draft draft = TypedCase.draft(TypedCase.request(LetterKind.L2, Language.JAPANESE));
        assertThat(draft.facts().stream().filter(place -> place.name() == FieldName.IP).map(place -> draft.text().substring(place.start(), place.end())))
                .isNotEmpty().containsOnly("198.51.100.7");
    }

    @Test
    void aFactOverSeveralLinesIsFoundWhole() {
        Draft draft = TypedCase.draft(TypedCase.request(LetterKind.L3, Language.JAPANESE));
        FactPlace cause = draft.facts().stream().filter(place -> place.name() == FieldName.CAUSE).findFirst().orElseThrow();
        assertThat(draft.text().substring(cause.start(), cause.end())).startsWith("いただいた情報からは").contains("\n").endsWith("確認できません。");
    }

    @Test
    void didNotPassUsIsSaidOnlyAtGradeBWithALogThatCoversTheTime() {
        assertThat(textOfCause(Optional.of(Grade.B), new LogAnswer.NotFound(), CauseCode.K3_URL)).contains("経由していません");
    }

    @Test
    void didNotPassUsIsNotSaidOtherwise() {
        assertThat(List.of(textOfCause(Optional.of(Grade.B), new LogAnswer.NotCovered(), CauseCode.K3_URL),
                textOfCause(Optional.of(Grade.B), LogAnswer.NOT_SEARCHED, CauseCode.K3_URL),
                textOfCause(Optional.of(Grade.C), new LogAnswer.NotFound(), CauseCode.K3_URL),
                textOfCause(Optional.empty(), new LogAnswer.NotFound(), CauseCode.K3_URL))).allSatisfy(text -> assertThat(text).doesNotContain("経由していません"));
    }

    @Test
    void thatSomebodyPosesAsTheCustomerIsNotTold() {
        assertThat(textOfCause(Optional.of(Grade.B), LogAnswer.NOT_SEARCHED, CauseCode.K3_JOE)).doesNotContain("なりすまし");
    }

    @Test
    void aCauseIsStatedByAnAttributionAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Field(FieldName.CAUSE, new FieldValue.Words("顧客が送信しました"), TypedCase.TYPED));
    }

    @Test
    void logsThatNobodySearchedAreNotSpokenOf() {
        LetterRequest request = TypedCase.request(LetterKind.L2, Language.JAPANESE);
        LetterFacts facts = request.facts().with(FieldName.LOG_SEARCH,
                new FieldValue.LogSearch(LogAnswer.NOT_SEARCHED, TypedCase.NOON, TypedCase.NOON), TypedCase.TYPED);
        assertThat(TypedCase.draft(with(request, facts)).text()).doesNotContain("記録");
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, names = {"L1", "L1B", "L2", "L3", "L4", "L5"})
    void toComplainantsNobodySpeaksOfGrievancesOrGuilt(LetterKind kind) {
        assertThat(TypedCase.draft(TypedCase.request(kind, Language.JAPANESE)).text()).doesNotContain("苦情").doesNotContain("申し訳");
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, names = {"L6", "L7", "L8", "L9", "L10", "L16"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseLearnsWhoTheCustomerIs(LetterKind kind) {
        assertThat(TypedCase.draft(TypedCase.request(kind, Language.JAPANESE)).text()).doesNotContain("C-0412").doesNotContain("春風");
    }

    @Test
    void theResultTellsNeitherMeasureNorDate() {
        assertThat(TypedCase.draft(TypedCase.request(LetterKind.L4, Language.JAPANESE)).text()).doesNotContain("停止").doesNotContain("年")
                .doesNotContain("警告");
    }

    @Test
    void aHeldCaseIsNoCallForMoreComplaints() {
        assertThat(TypedCase.draft(TypedCase.request(LetterKind.L5, Language.JAPANESE)).text()).doesNotContain("お送りください")
                .doesNotContain("ご返信").doesNotContain("追加");
    }

    @Test
    void aPersonsTextKeepsTheFactsBeforeTheFirstChange() {
        Draft draft = TypedCase.draft(TypedCase.request(LetterKind.L3, Language.JAPANESE));
        Draft edited = draft.edited(draft.text().replace("記載されたサイト", "当該サイト"));
        assertThat(edited.facts()).extracting(FactPlace::name).contains(FieldName.RECEIVED, FieldName.CAUSE);
    }

    @Test
    void aGapThatAPersonFillsIsNoLongerMissing() {
        Draft draft = TypedCase.draft(with(TypedCase.request(LetterKind.L4, Language.JAPANESE), LetterFacts.NONE));
        assertThat(draft.edited(draft.text().replace("【要記入: 結果】", "対応しました。")).isComplete()).isTrue();
    }

    @Test
    void aLetterThatNamesTheComplainantIsRefusedAndSaysWhere() {
        LetterRequest request = TypedCase.request(LetterKind.L6, Language.JAPANESE);
        LetterFacts facts = request.facts().with(FieldName.SAMPLE, new FieldValue.Quoted(List.of("To: hanako@reader.example")), TypedCase.BYTES);
        Draft draft = TypedCase.draft(with(request, facts));
        LeakCheck check = new LeakCheck(ClearValues.of(ClearValue.address(
                org.meyasubako.basis.net.MailAddress.parse("hanako@reader.example").orElseThrow())));
        DraftWriter writer = new DraftWriter(TypedCase.DESK, TypedCase.PDF);
        Posting posting = new Posting(7, TypedCase.NOON, Optional.empty());
        assertThat(List.of(writer.mail(draft, posting, List.of(), check), writer.text(draft, check), writer.paper(draft, posting, check)))
                .allSatisfy(export -> assertThat(export).isInstanceOfSatisfying(Export.Refused.class, refused -> assertThat(refused.reasons()).isNotEmpty()));
    }
}
