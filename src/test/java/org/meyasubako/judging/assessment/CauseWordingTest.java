package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.reading.trace.Grade;

/** Tries to make the wording say more than is known. */
class CauseWordingTest {

    private static final Wording ENGLISH = new Wording(Language.ENGLISH, ZoneOffset.UTC);
    private static final Wording JAPANESE = new Wording(Language.JAPANESE, ZoneOffset.UTC);

    private static final List<LogAnswer> LOGS = List.of(LogAnswer.NOT_SEARCHED, new LogAnswer.Confirmed(Set.of(0)), new LogAnswer.NotFound(),
            new LogAnswer.NotCovered());

    private static final List<Optional<Grade>> UNPROVED = List.of(Optional.empty(), Optional.of(Grade.C), Optional.of(Grade.D));

    private static Stream<String> told(Wording wording, List<Optional<Grade>> grades, List<LogAnswer> logs, CauseCode... causes) {
        return Arrays.stream(causes).flatMap(cause -> grades.stream().flatMap(grade -> logs.stream()
                .map(log -> wording.tell(CauseWording.of(cause, grade, log)))));
    }

    @Test
    void saysNeverInEnglishThatWeSentWhatIsNotProved() {
        assertThat(told(ENGLISH, UNPROVED, LOGS, CauseCode.values())).noneMatch(text -> text.matches("(?is).*(sent by the|show sending|confirm sending|"
                + "third-party relay|stolen credentials|abuse of a form|recipient's own forwarding|valid signature).*"));
    }

    @Test
    void saysNeverInJapaneseThatWeSentWhatIsNotProved() {
        assertThat(told(JAPANESE, UNPROVED, LOGS, CauseCode.values())).noneMatch(text -> text.matches("(?s).*(からの送信となって|送信を確認しました|による送信であり|"
                + "第三者中継|認証情報の不正利用|フォームの悪用|自動転送による|有効な署名|不正侵入によるものと判断).*"));
    }

    @Test
    void ourRecordsSpeakOnlyWithALogThatConfirms() {
        List<Optional<Grade>> proved = List.of(Optional.of(Grade.A), Optional.of(Grade.B));
        List<LogAnswer> silent = List.of(LogAnswer.NOT_SEARCHED, new LogAnswer.NotFound(), new LogAnswer.NotCovered());
        assertThat(told(ENGLISH, proved, silent, CauseCode.values())).noneMatch(text -> text.contains("records confirm"));
        assertThat(told(ENGLISH, List.of(Optional.of(Grade.A)), List.of(new LogAnswer.Confirmed(Set.of(0))), CauseCode.K1_LOG))
                .containsExactly("Our records confirm sending from this account.");
    }

    @Test
    void didNotPassUsTakesAProvedSourceAndAWholeLog() {
        assertThat(told(ENGLISH, List.of(Optional.of(Grade.B)), List.of(new LogAnswer.NotFound()), CauseCode.K3_URL))
                .allMatch(text -> text.contains("did not pass"));
        assertThat(told(ENGLISH, UNPROVED, LOGS, CauseCode.values())).noneMatch(text -> text.contains("did not pass"));
        assertThat(told(ENGLISH, List.of(Optional.of(Grade.B)), List.of(LogAnswer.NOT_SEARCHED, new LogAnswer.NotCovered()), CauseCode.values()))
                .noneMatch(text -> text.contains("did not pass"));
    }

    @Test
    void saysNeverInJapaneseThatItDidNotPassUsWithoutAWholeLog() {
        assertThat(told(JAPANESE, UNPROVED, LOGS, CauseCode.values())).noneMatch(text -> text.contains("経由していません"));
    }

    @Test
    void aSiteThatIsOnlyNamedIsNeverLinkedToTheSender() {
        assertThat(told(ENGLISH, UNPROVED, LOGS, CauseCode.K3_URL, CauseCode.K3_WAY, CauseCode.K3_DROP, CauseCode.K3_FROM))
                .allMatch(text -> text.contains("no link to the sender is established"));
    }

    @ParameterizedTest
    @EnumSource(CauseCode.class)
    void everyCauseHasWordsAtEveryGrade(CauseCode cause) {
        List<Optional<Grade>> grades = Stream.concat(Stream.of(Optional.<Grade>empty()), Arrays.stream(Grade.values()).map(Optional::of)).toList();
        assertThat(told(ENGLISH, grades, LOGS, cause)).hasSize(20).noneMatch(String::isBlank);
        assertThat(told(JAPANESE, grades, LOGS, cause)).allMatch(text -> text.endsWith("。"));
    }
}
