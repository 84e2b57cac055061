package org.meyasubako.asking.authentication.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.authentication.dkim.KeyBook;
import org.meyasubako.asking.authentication.dkim.KeySource;
import org.meyasubako.asking.authentication.dkim.MailCopy;
import org.meyasubako.asking.authentication.dkim.Obstacle;
import org.meyasubako.asking.authentication.dkim.SigningKey;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.SourceBytes;
import org.meyasubako.reading.message.SourceText;

/** What chains come to that were sealed for this test. */
class ArcVerifierTest {

    private static final SigningKey LIST = SigningKey.rsa("l2026", "lists.example", 2_048);
    private static final SigningKey SCHOOL = SigningKey.ed25519("s2026", "school.example");
    private static final KeyBook KEYS = KeyBook.of(LIST, SCHOOL);

    private static final MailSealer FIRST = MailSealer.with(LIST);
    private static final MailSealer SECOND = MailSealer.with(SCHOOL);

    private static final String MAIL = """
            From: Shop <info@shop.example>
            To: list@lists.example
            Subject: hello
            Date: Tue, 3 Mar 2026 09:10:00 +0900

            Dear list,
            bye
            """.replace("\n", "\r\n");

    private static ArcResult verify(String mail, KeySource keys) {
        return verify(mail, keys, true);
    }

    private static ArcResult verify(String mail, KeySource keys, boolean whole) {
        byte[] bytes = mail.getBytes(StandardCharsets.ISO_8859_1);
        return new ArcVerifier(keys).verify(new MailCopy.Original(SourceBytes.unlocated(bytes), whole), KeyBook.EVENT);
    }

    private static String reason(ArcResult result) {
        return result.reason().code() + " " + result.reason().arguments().getFirst();
    }

    @Test
    void aMailWithoutSealsHasNoChain() {
        assertThat(verify(MAIL, KEYS)).isEqualTo(new ArcResult.None());
    }

    @Test
    void oneSealHolds() {
        ArcResult result = verify(FIRST.seal(MAIL), KEYS);
        assertThat(result).isInstanceOf(ArcResult.Pass.class);
        assertThat(result.sets()).singleElement().satisfies(set -> assertThat(set.sealer()).contains(new DomainName("lists.example")));
    }

    @Test
    void theNewestSetComesFirstAndNamesTheKeysThatWereUsed() {
        ArcResult result = verify(SECOND.seal(FIRST.seal(MAIL)), KEYS);
        assertThat(result.outcome()).isEqualTo(Outcome.PASS);
        assertThat(result.sets()).extracting(ArcSetResult::instance).containsExactly(2, 1);
        assertThat(result.sets().getFirst().seal().keyUse().orElseThrow().name()).isEqualTo(SCHOOL.name());
    }

    @Test
    void fiftySetsHoldAndOneMoreIsTooMany() {
        String mail = MAIL;
        for (int i = 0; i < ArcSetReader.MAX_SETS; i++) {
            mail = SECOND.seal(mail);
        }
        assertThat(verify(mail, KEYS).outcome()).isEqualTo(Outcome.PASS);
        assertThat(reason(verify(SECOND.seal(mail), KEYS))).isEqualTo("fault.too-many-sets 51");
    }

    @Test
    void theFieldsMayStandAnywhere() {
        String sealed = SECOND.seal(FIRST.seal(MAIL));
        String seal = MailSealer.field(sealed, "ARC-Seal: i=2");
        String moved = MailSealer.without(sealed, "ARC-Seal: i=2").replace("Subject:", seal + "Subject:");
        assertThat(verify(moved, KEYS).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aMailNeverChangedHasNoOldestPass() {
        assertThat(((ArcResult.Pass) verify(SECOND.seal(FIRST.seal(MAIL)), KEYS)).oldestPass()).isZero();
    }

    @Test
    void aListMayChangeTheMailAndSealItAnew() {
        String changed = FIRST.seal(MAIL).replace("Subject: hello", "Subject: [list] hello").replace("bye", "bye\r\n-- \r\nthe list");
        ArcResult result = verify(SECOND.seal(changed), KEYS);
        assertThat(result).isInstanceOf(ArcResult.Pass.class);
        assertThat(((ArcResult.Pass) result).oldestPass()).isEqualTo(2);
    }

    @Test
    void aChangeAfterTheLastSealBreaksTheChain() {
        assertThat(reason(verify(SECOND.seal(FIRST.seal(MAIL)).replace("bye", "buy"), KEYS))).isEqualTo("trouble.message 2");
    }

    @Test
    void whatASealerSawCannotBeChanged() {
        String forged = SECOND.seal(FIRST.seal(MAIL)).replace("i=1; mx.lists.example;\r\n\tdkim=pass", "i=1; mx.lists.example;\r\n\tdkim=fail");
        assertThat(reason(verify(forged, KEYS))).isEqualTo("trouble.seal 2");
    }

    @Test
    void theFirstSealMustHoldToo() {
        SigningKey other = SigningKey.rsa(LIST.selector(), LIST.domain(), 1_024);
        ArcResult result = verify(SECOND.seal(FIRST.seal(MAIL)), KeyBook.of(other, SCHOOL));
        assertThat(result).isInstanceOf(ArcResult.Fail.class);
        assertThat(reason(result)).isEqualTo("trouble.seal 1");
    }

    @Test
    void anUnknownKeyLeavesTheChainOpen() {
        ArcResult result = verify(SECOND.seal(FIRST.seal(MAIL)), KeyBook.of(SCHOOL));
        assertThat(result).isInstanceOf(ArcResult.Unknown.class);
        assertThat(reason(result)).isEqualTo("trouble.seal 1");
        assertThat(result.missingKeys()).isEqualTo(List.of(LIST.name()));
    }

    @Test
    void aKeyThatIsGoneLeavesTheChainOpen() {
        KeyBook gone = KeyBook.of(SCHOOL).absent(LIST.name(), KeyBook.EVENT.plus(Duration.ofDays(300)));
        assertThat(verify(SECOND.seal(FIRST.seal(MAIL)), gone)).isInstanceOf(ArcResult.Unknown.class);
    }

    @Test
    void whatIsBrokenOutweighsWhatIsUnknown() {
        assertThat(verify(SECOND.seal(FIRST.seal(MAIL)).replace("bye", "buy"), KeyBook.of(SCHOOL))).isInstanceOf(ArcResult.Fail.class);
    }

    @Test
    void aHeaderAloneLeavesTheChainOpen() {
        ArcResult result = verify(SECOND.seal(FIRST.seal(MAIL)), KEYS, false);
        assertThat(result).isInstanceOf(ArcResult.Unknown.class);
        assertThat(result.sets()).allMatch(set -> set.seal().passes());
    }

    @ParameterizedTest
    @CsvSource({"pass, fault.status-wrong 1", "fail, fault.status-fail 1", "maybe, fault.status-wrong 1"})
    void theFirstSealMustSayThatThereWasNone(String status, String reason) {
        assertThat(reason(verify(FIRST.seal(MAIL, 1, status), KEYS))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"none, fault.status-wrong 2", "fail, fault.status-fail 2"})
    void laterSealsMustSayThatItHeld(String status, String reason) {
        assertThat(reason(verify(SECOND.seal(FIRST.seal(MAIL), 2, status), KEYS))).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARC-Seal: i=1", "ARC-Message-Signature: i=1", "ARC-Authentication-Results: i=1"})
    void noFieldMayBeMissingOrStandTwice(String field) {
        String sealed = SECOND.seal(FIRST.seal(MAIL));
        assertThat(reason(verify(MailSealer.without(sealed, field), KEYS))).isEqualTo("fault.incomplete 1");
        assertThat(reason(verify(MailSealer.field(sealed, field) + sealed, KEYS))).isEqualTo("fault.doubled 1");
    }

    @Test
    void noSetMayBeMissing() {
        assertThat(reason(verify(FIRST.seal(MAIL, 2, "pass"), KEYS))).isEqualTo("fault.gap 1");
        String three = FIRST.seal(SECOND.seal(FIRST.seal(MAIL)));
        String lost = List.of("ARC-Seal: i=2", "ARC-Message-Signature: i=2", "ARC-Authentication-Results: i=2").stream()
                .reduce(three, MailSealer::without);
        assertThat(reason(verify(lost, KEYS))).isEqualTo("fault.gap 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i=0", "i=x", "i=1.5", "i=-1", "i=99999"})
    void aFieldWithoutItsInstanceBreaksTheChain(String instance) {
        String bad = FIRST.seal(MAIL).replace("ARC-Seal: i=1", "ARC-Seal: " + instance);
        assertThat(reason(verify(bad, KEYS))).isEqualTo("fault.bad-instance 0");
    }

    @Test
    void aSealMayNotNameSignedFields() {
        String bad = FIRST.seal(MAIL).replace("cv=none;", "cv=none; h=from;");
        assertThat(reason(verify(bad, KEYS))).isEqualTo("trouble.seal 1");
    }

    @Test
    void theMessageSignatureMayNotCoverSeals() {
        MailSealer bad = new MailSealer(LIST, FIRST.signer().signing("from:arc-seal"));
        assertThat(reason(verify(bad.seal(MAIL), KEYS))).isEqualTo("trouble.message 1");
    }

    @Test
    void pastedSealsAreNotCheckableAndNeverAFailure() {
        SourceText body = SourceText.of("i=1; a=rsa-sha256; cv=none; d=lists.example; s=l2026; b=AAAA");
        MailCopy pasted = new MailCopy.Retyped(List.of(new HeaderField("ARC-Seal", body, body.text(), Optional.empty())), Obstacle.PASTED);
        assertThat(new ArcVerifier(KEYS).verify(pasted, KeyBook.EVENT)).isEqualTo(new ArcResult.NotCheckable(Obstacle.PASTED));
    }

    /** Every third place: the whole takes long. */
    @Test
    void aChangedLetterOfTheSealedFieldsIsFoundWhereverItStands() {
        String sealed = SECOND.seal(FIRST.seal(MAIL));
        int end = sealed.indexOf("From:");
        for (int at = 0; at < end; at += 3) {
            if (Character.isLetterOrDigit(sealed.charAt(at)) && sealed.charAt(at) != 'b') {
                String flipped = sealed.substring(0, at) + (char) (sealed.charAt(at) ^ 1) + sealed.substring(at + 1);
                assertThat(verify(flipped, KEYS).outcome()).as("at " + at).isNotEqualTo(Outcome.PASS);
            }
        }
    }
}
