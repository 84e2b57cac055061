package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class VerdictSentenceTest {

    private static String told(Language language, Assessment assessment) {
        return new Wording(language, ZoneOffset.UTC).tell(VerdictSentence.of(assessment, LogAnswer.NOT_SEARCHED));
    }

    @Test
    void namesCauseAndGradeAndWhatIsNotEstablished() throws IOException {
        assertThat(told(Language.ENGLISH, SituationsTest.situation("06-reply-to-mailbox.eml")))
                .isEqualTo("K3-DROP, grade B. Our mailbox is used as the contact; no link to the sender is established.");
    }

    @Test
    void speaksJapanese() throws IOException {
        assertThat(told(Language.JAPANESE, SituationsTest.situation("06-reply-to-mailbox.eml")))
                .isEqualTo("K3-DROP、確度B。当社管理のメールアドレスが連絡先として使用されています。送信者との関係は確認できません。");
    }

    @Test
    void whatWasPastedIsNotConfirmed() throws IOException {
        assertThat(told(Language.ENGLISH, SituationsTest.situation("01-pasted-vps.eml"))).startsWith("K1-HDR, grade C.").endsWith("is not confirmed.");
    }

    @Test
    void withoutAChainThereIsNoGrade() throws IOException {
        assertThat(told(Language.ENGLISH, SituationsTest.situation("07-forward-without-headers.eml"))).startsWith("K3-WAY, no chain. ");
    }

    @Test
    void whatIsOnlyStatedIsNotConfirmed() {
        Assessment stated = Bench.assess(Case.all().stream().filter(one -> one.name().startsWith("a board post")).findFirst().orElseThrow().mail());
        assertThat(told(Language.ENGLISH, stated)).startsWith("N-HOLD, no chain.").endsWith("is not confirmed.");
    }
}
