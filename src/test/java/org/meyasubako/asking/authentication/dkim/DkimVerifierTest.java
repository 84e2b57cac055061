package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.asking.authentication.dkim.Given.ED25519;
import static org.meyasubako.asking.authentication.dkim.Given.MAIL;
import static org.meyasubako.asking.authentication.dkim.Given.RSA;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.SourceBytes;
import org.meyasubako.reading.message.SourceText;

/** What signatures of mails come to that were signed for this test. */
class DkimVerifierTest {

    private static final KeyBook KEYS = KeyBook.of(RSA, ED25519);
    private static final long EVENT_SECOND = KeyBook.EVENT.getEpochSecond();

    private static MailSigner rsa() {
        return MailSigner.with(RSA);
    }

    @ParameterizedTest
    @CsvSource({"simple, simple", "simple, relaxed", "relaxed, simple", "relaxed, relaxed"})
    void bothAlgorithmsHoldInEveryForm(String header, String body) {
        String signed = MailSigner.with(ED25519).canonical(header, body).sign(rsa().canonical(header, body).sign(MAIL));
        assertThat(Given.results(signed, KEYS)).extracting(SignatureResult::outcome).containsExactly(Outcome.PASS, Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource({"simple, simple", "relaxed, relaxed"})
    void anEmptyBodyHolds(String header, String body) {
        String mail = MAIL.substring(0, MAIL.indexOf("\r\n\r\n") + 4);
        assertThat(Given.verdict(rsa().canonical(header, body).sign(mail), KEYS)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void aMailWithoutSignaturesHasNone() {
        assertThat(Given.results(MAIL, KEYS)).isEmpty();
    }

    @Test
    void theResultNamesItsKeyAndTheAnswerItRestsOn() {
        SignatureResult result = Given.result(rsa().sign(MAIL), KEYS);
        assertThat(result.key()).contains(RSA.name());
        assertThat(result.keyUse().orElseThrow().observation().question()).isEqualTo(RSA.name().question());
    }

    @Test
    void theSpanIsThatOfTheSignatureField() {
        String signed = "Return-Path: <a@shop.example>\r\n" + rsa().sign(MAIL);
        SourceBytes bytes = SourceBytes.of(
                RawMessage.of(signed.getBytes(StandardCharsets.ISO_8859_1), "a.eml"));
        Span span = new DkimVerifier(KEYS).verify(new MailCopy.Original(bytes, true), KeyBook.EVENT).getFirst().span().orElseThrow();
        assertThat(signed.substring((int) span.start(), (int) span.end())).startsWith("DKIM-Signature:").doesNotEndWith("\n");
    }

    @Test
    void aChangedBodyUnderAHeaderThatHoldsIsTold() {
        assertThat(Given.verdict(rsa().sign(MAIL).replace("offers", "prices"), KEYS)).isEqualTo(new Verdict.Fail(Broken.BODY));
    }

    @Test
    void aChangedHeaderOverABodyThatHoldsIsTold() {
        assertThat(Given.verdict(rsa().sign(MAIL).replace("info@", "boss@"), KEYS)).isEqualTo(new Verdict.Fail(Broken.HEADER));
    }

    @Test
    void aFieldThatIsNotSignedMayChange() {
        assertThat(Given.verdict(rsa().sign(MAIL).replace("pc.shop.example", "tv.shop.example"), KEYS)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void aSignatureBySha1IsWeak() {
        assertThat(Given.verdict(rsa().algorithm("rsa-sha1").sign(MAIL), KEYS)).isEqualTo(new Verdict.Weak(new Weakness.Sha1()));
    }

    @Test
    void expiryIsJudgedAtTheTimeOfTheEventWithTheErrorOfClocks() {
        String before = rsa().tagged("x=" + (EVENT_SECOND - 301) + ";").sign(MAIL);
        String within = rsa().tagged("x=" + (EVENT_SECOND - 299) + ";").sign(MAIL);
        assertThat(Given.verdict(before, KEYS)).isEqualTo(new Verdict.Expired(KeyBook.EVENT.minusSeconds(301)));
        assertThat(Given.verdict(within, KEYS)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void aSignatureOfTheFutureIsNotYetValid() {
        String signed = rsa().tagged("t=" + (EVENT_SECOND + 301) + ";").sign(MAIL);
        assertThat(Given.verdict(signed, KEYS)).isEqualTo(new Verdict.NotYetValid(KeyBook.EVENT.plusSeconds(301)));
    }

    @Test
    void aBrokenSignatureIsBrokenEvenWhereItHadExpired() {
        String signed = rsa().tagged("x=" + (EVENT_SECOND - 9_999) + ";").sign(MAIL).replace("info@", "boss@");
        assertThat(Given.verdict(signed, KEYS)).isEqualTo(new Verdict.Fail(Broken.HEADER));
    }

    @Test
    void aSpoiltFieldOverABodyThatHoldsIsTold() {
        SignatureResult result = Given.result(rsa().sign(MAIL).replace("h=from:to", "h=[removed]"), KEYS);
        assertThat(result.verdict()).isEqualTo(new Verdict.Malformed(new Flaw(Flaw.Kind.FROM_NOT_SIGNED, "h")));
        assertThat(result.body()).isEqualTo(BodyState.RIGHT);
    }

    @Test
    void bytesBeyondTheSignedLengthAreCounted() {
        String signed = rsa().canonical("simple", "simple").length(20).sign(MAIL) + "Bought by a stranger\r\n";
        SignatureResult result = Given.result(signed, KEYS);
        assertThat(result.passes()).isTrue();
        assertThat(Given.notes(result)).contains("note.uncovered");
        assertThat(result.uncovered()).isEqualTo(MailSigner.canonicalBody(signed.substring(signed.indexOf("\r\n\r\n") + 4), "simple").length() - 20);
    }

    @Test
    void aSignatureThatCoversNothingOfTheBodyIsWeak() {
        assertThat(Given.verdict(rsa().length(0).sign(MAIL), KEYS)).isEqualTo(new Verdict.Weak(new Weakness.NoBody()));
    }

    @Test
    void aBodyShorterThanWhatIsSignedFails() {
        String signed = rsa().length(40).sign(MAIL);
        SignatureResult result = Given.result(signed.substring(0, signed.indexOf("look")), KEYS);
        assertThat(result.verdict()).isEqualTo(new Verdict.Fail(Broken.BODY));
        assertThat(Given.notes(result)).contains("note.body-shorter");
    }

    @Test
    void ofDoubledFieldsTheLowestAreSignedFirst() {
        String mail = "Subject: upper\r\n" + MAIL;
        String one = rsa().signing("from:subject").sign(mail);
        assertThat(Given.verdict(one.replace("Subject: upper", "Subject: other"), KEYS)).isEqualTo(new Verdict.Pass());
        assertThat(Given.notes(Given.result(one, KEYS))).contains("note.added-field");
        String both = rsa().signing("from:subject:subject").sign(mail);
        assertThat(Given.verdict(both, KEYS)).isEqualTo(new Verdict.Pass());
        assertThat(Given.result(both, KEYS).signature().orElseThrow().signedTimes("Subject")).isEqualTo(2);
        assertThat(Given.verdict(both.replace("Subject: upper", "Subject: other"), KEYS)).isEqualTo(new Verdict.Fail(Broken.HEADER));
    }

    @Test
    void aFieldSignedAsMissingMustStayMissing() {
        String signed = rsa().signing("from:from:reply-to").sign(MAIL);
        assertThat(Given.verdict(signed, KEYS)).isEqualTo(new Verdict.Pass());
        assertThat(Given.verdict("Reply-To: x@evil.example\r\n" + signed, KEYS)).isEqualTo(new Verdict.Fail(Broken.HEADER));
        assertThat(Given.verdict("From: x@evil.example\r\n" + signed, KEYS)).isEqualTo(new Verdict.Fail(Broken.HEADER));
    }

    @Test
    void aLaterSignatureMayCoverAnEarlierOne() {
        String signed = MailSigner.with(ED25519).signing("from:dkim-signature").sign(rsa().sign(MAIL));
        assertThat(Given.results(signed, KEYS)).allMatch(SignatureResult::passes);
    }

    @Test
    void fieldsThatNobodySignedAreNamed() {
        SignatureResult result = Given.result(rsa().signing("from:to").sign(MAIL), KEYS);
        assertThat(result.notes()).filteredOn(note -> note.code().equals("note.open-fields")).singleElement()
                .satisfies(note -> assertThat(note.arguments()).isEqualTo(List.of("subject, date")));
    }

    @Test
    void whatAMailboxQuotedIsUnquotedForTheCheck() {
        String mail = MAIL.replace("Bye", "From here on");
        SignatureResult result = Given.result(rsa().sign(mail).replace("From here on", ">From here on"), KEYS);
        assertThat(result.passes()).isTrue();
        assertThat(Given.notes(result)).contains("note.unquoted");
    }

    @Test
    void aLoneLineFeedThatWasSentAsSuchHolds() {
        assertThat(Given.verdict(rsa().canonical("simple", "simple").sign(MAIL.replace("offers.", "off\ners.")), KEYS))
                .isEqualTo(new Verdict.Pass());
    }

    @Test
    void theSeparatorOfAnMboxIsNoField() {
        assertThat(Given.verdict("From info@shop.example Tue Mar  3 00:10:11 2026\r\n" + rsa().sign(MAIL), KEYS)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void aHeaderAloneIsCheckedAlone() {
        String signed = rsa().sign(MAIL);
        byte[] header = signed.substring(0, signed.indexOf("\r\n\r\n") + 2).getBytes(StandardCharsets.ISO_8859_1);
        MailCopy copy = new MailCopy.Original(SourceBytes.unlocated(header), false);
        SignatureResult result = new DkimVerifier(KEYS).verify(copy, KeyBook.EVENT).getFirst();
        assertThat(result.verdict()).isEqualTo(new Verdict.HeaderOnly());
        assertThat(result.passes()).isFalse();
    }

    @Test
    void aPastedSignatureIsNotCheckableAndNeverAFailure() {
        SourceText body = SourceText.of("v=1; a=rsa-sha256; d=shop.example; s=rsa2026; h=from; bh=AAAA; b=BBBB");
        MailCopy pasted = new MailCopy.Retyped(
                List.of(new HeaderField("DKIM-Signature", body, body.text(), Optional.empty())), Obstacle.PASTED);
        SignatureResult result = new DkimVerifier(KEYS).verify(pasted, KeyBook.EVENT).getFirst();
        assertThat(result.verdict()).isEqualTo(new Verdict.NotCheckable(Obstacle.PASTED));
        assertThat(result.key()).contains(RSA.name());
    }

    @Test
    void noMoreSignaturesAreCheckedThanTheLimit() {
        String field = "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=rsa2026; h=from; bh=AAAA; b=BBBB\r\n";
        List<SignatureResult> results = Given.results(field.repeat(DkimVerifier.MAX_SIGNATURES + 1) + MAIL, KEYS);
        assertThat(results).hasSize(DkimVerifier.MAX_SIGNATURES + 1);
        assertThat(results.getLast().verdict()).isEqualTo(new Verdict.NotCheckable(Obstacle.TOO_MANY));
    }

    @Test
    void aMailWithMoreFieldsThanAreReadIsNotChecked() {
        assertThat(Given.verdict(rsa().sign("X-A: b\r\n".repeat(2_001) + MAIL), KEYS))
                .isEqualTo(new Verdict.NotCheckable(Obstacle.TOO_MANY_FIELDS));
    }
}
