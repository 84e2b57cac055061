package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.asking.authentication.dkim.Given.MAIL;
import static org.meyasubako.asking.authentication.dkim.Given.RSA;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.asking.authentication.Outcome;

/** What a signature comes to by what is recorded of its key. */
class KeyVerdictTest {

    private static MailSigner rsa() {
        return MailSigner.with(RSA);
    }

    @Test
    void aChangedBodyFailsEvenWithoutAKey() {
        String changed = rsa().sign(MAIL).replace("offers", "prices");
        assertThat(Given.verdict(changed, new KeyBook())).isEqualTo(new Verdict.Fail(Broken.BODY_AT_LEAST));
    }

    @Test
    void withoutAKeyTheBodyIsComparedAllTheSame() {
        assertThat(Given.verdict(rsa().sign(MAIL), new KeyBook())).isEqualTo(new Verdict.KeyUnknown(BodyState.RIGHT));
    }

    @Test
    void aQuestionThatWasNotAnsweredTellsNothing() {
        KeyBook failed = new KeyBook().failed(RSA.name(), KeyBook.EVENT);
        assertThat(Given.verdict(rsa().sign(MAIL), failed)).isEqualTo(new Verdict.KeyUnknown(BodyState.RIGHT));
    }

    @Test
    void aKeyThatIsNotThereIsGone() {
        KeyBook gone = new KeyBook().absent(RSA.name(), KeyBook.EVENT);
        assertThat(Given.verdict(rsa().sign(MAIL), gone)).isEqualTo(new Verdict.KeyGone(false, KeyBook.EVENT, BodyState.RIGHT));
    }

    @Test
    void anEmptyKeyIsRevoked() {
        KeyBook revoked = new KeyBook().published(RSA.name(), KeyBook.EVENT, "v=DKIM1; p=");
        assertThat(Given.verdict(rsa().sign(MAIL), revoked)).isEqualTo(new Verdict.KeyGone(true, KeyBook.EVENT, BodyState.RIGHT));
    }

    @Test
    void theKeyNearestToTheEventDecides() {
        KeyBook later = KeyBook.of(RSA).absent(RSA.name(), KeyBook.EVENT.plus(Duration.ofDays(90)));
        assertThat(Given.verdict(rsa().sign(MAIL), later)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void aKeyThatHoldsButIsNotTheNearestHasChanged() {
        SigningKey other = SigningKey.rsa(RSA.selector(), RSA.domain(), 1_024);
        KeyBook changed = KeyBook.of(other).published(RSA.name(), KeyBook.EVENT.minus(Duration.ofDays(90)), RSA.record());
        assertThat(Given.verdict(rsa().sign(MAIL), changed))
                .isEqualTo(new Verdict.KeyChanged(KeyBook.EVENT.minus(Duration.ofDays(90)), KeyBook.EVENT, BodyState.RIGHT));
    }

    @Test
    void aKeyThatWasGoneAtTheEventAndHeldBeforeHasChanged() {
        KeyBook changed = new KeyBook().absent(RSA.name(), KeyBook.EVENT)
                .published(RSA.name(), KeyBook.EVENT.minus(Duration.ofDays(9)), RSA.record());
        assertThat(Given.verdict(rsa().sign(MAIL), changed)).isInstanceOf(Verdict.KeyChanged.class);
    }

    @Test
    void anotherKeyAloneIsAFailure() {
        KeyBook other = KeyBook.of(SigningKey.rsa(RSA.selector(), RSA.domain(), 2_048));
        assertThat(Given.verdict(rsa().sign(MAIL), other)).isEqualTo(new Verdict.Fail(Broken.HEADER));
    }

    @Test
    void ofSeveralRecordsEachIsTried() {
        KeyBook several = new KeyBook().published(RSA.name(), KeyBook.EVENT, "v=spf1 -all", "v=DKIM1; p=", RSA.record());
        assertThat(Given.verdict(rsa().sign(MAIL), several)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void textsThatAreNoKeyRecordAreOfNoUse() {
        KeyBook none = new KeyBook().published(RSA.name(), KeyBook.EVENT, "v=spf1 -all");
        assertThat(Given.verdict(rsa().sign(MAIL), none)).isEqualTo(new Verdict.KeyUnusable(KeyFlaw.NO_RECORD));
    }

    @ParameterizedTest
    @CsvSource({"k=ed25519, BAD_KEY", "k=dsa, OTHER_TYPE", "h=sha1, OTHER_HASH", "s=tlsrpt, OTHER_SERVICE"})
    void aRecordThatDoesNotAdmitTheSignatureIsOfNoUse(String tag, KeyFlaw flaw) {
        KeyBook keys = new KeyBook().published(RSA.name(), KeyBook.EVENT, "v=DKIM1; " + tag + "; p=" + RSA.published());
        assertThat(Given.verdict(rsa().sign(MAIL), keys)).isEqualTo(new Verdict.KeyUnusable(flaw));
    }

    @Test
    void aKeyOfTheDomainAloneIsOfNoUseForAnIdentityBeneathIt() {
        KeyBook strict = new KeyBook().published(RSA.name(), KeyBook.EVENT, RSA.record() + "; t=s");
        assertThat(Given.verdict(rsa().tagged("i=a@news.shop.example;").sign(MAIL), strict))
                .isEqualTo(new Verdict.KeyUnusable(KeyFlaw.NO_SUBDOMAINS));
        assertThat(Given.verdict(rsa().tagged("i=a@shop.example;").sign(MAIL), strict)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void aSignerWhoOnlyTestsIsTold() {
        KeyBook testing = new KeyBook().published(RSA.name(), KeyBook.EVENT, RSA.record() + "; t=y");
        assertThat(Given.notes(Given.result(rsa().sign(MAIL), testing))).contains("note.testing");
    }

    @Test
    void aShortKeyIsWeakAndNotTried() {
        SigningKey weak = SigningKey.rsa("weak", "shop.example", 768);
        assertThat(Given.verdict(MailSigner.with(weak).sign(MAIL), KeyBook.of(weak)))
                .isEqualTo(new Verdict.Weak(new Weakness.ShortKey(768)));
    }

    @Test
    void aKeyOf1024BitsIsAccepted() {
        SigningKey key = SigningKey.rsa("k1024", "shop.example", 1_024);
        assertThat(Given.verdict(MailSigner.with(key).sign(MAIL), KeyBook.of(key))).isEqualTo(new Verdict.Pass());
    }

    @Test
    void anotherKeyRecordedFarFromTheEventIsADoubtAndNoFailure() {
        SigningKey other = SigningKey.rsa(RSA.selector(), RSA.domain(), 1_024);
        KeyBook late = new KeyBook().published(RSA.name(), KeyBook.EVENT.plus(Duration.ofDays(8)), other.record());
        assertThat(Given.verdict(rsa().sign(MAIL), late))
                .isEqualTo(new Verdict.KeyDoubtful(KeyBook.EVENT.plus(Duration.ofDays(8)), BodyState.RIGHT));
    }

    @Test
    void withoutAKeyOfTheTimeNothingIsKnown() {
        assertThat(Given.result(rsa().sign(MAIL), new KeyBook()).known()).isEmpty();
        assertThat(Given.result(rsa().sign(MAIL), KeyBook.of(RSA)).known()).contains(Outcome.PASS);
        assertThat(Given.result(rsa().sign(MAIL).replace("offers", "prices"), new KeyBook()).known()).contains(Outcome.FAIL);
    }

    @Test
    void aKeyThatNobodyRecordedIsNamedAsMissing() {
        assertThat(Given.result(rsa().sign(MAIL), new KeyBook()).missingKey()).contains(RSA.name());
        assertThat(Given.result(rsa().sign(MAIL), KeyBook.of(RSA)).missingKey()).isEmpty();
    }
}
