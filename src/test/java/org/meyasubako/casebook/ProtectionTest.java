package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.writing.redaction.Loosening;

/** What protects people in what leaves the desk: keys, strikes, consents, quarantine; and which packets left it. */
class ProtectionTest {

    private static final CaseNumber.Bundle CASE = new CaseNumber.Bundle(1);
    private static final CaseNumber.Complaint ONE = new CaseNumber.Complaint(1);
    private static final String REASON = "電話で確認";

    @TempDir
    Path folder;

    private Casebook casebook;

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        casebook = Desk.create(folder);
        new Desk().add(casebook, Desk.prepared(casebook, "one"));
        casebook.bundles().replaceAll(List.of(BundlesTest.sheet(Desk.shop(), Desk.mail("one").sha256())));
    }

    @AfterEach
    void closeCasebook() throws CasebookUnavailableException {
        casebook.close();
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    private byte[] key(int with) throws CasebookUnavailableException {
        byte[] random = new byte[RedactionKeys.LENGTH];
        Arrays.fill(random, (byte) with);
        return casebook.redactionKeys().key(CASE, () -> random, Desk.UEDA);
    }

    @Test
    void aCaseHasOneKeyForEver() throws CasebookUnavailableException {
        byte[] first = key(1);
        assertThat(key(2)).isEqualTo(first);
    }

    @Test
    void anErasedKeyGivesWayToAnother() throws CasebookUnavailableException {
        byte[] first = key(1);
        casebook.eraser().erase(new Erasable.Key(Sha256.of(first)), REASON, Desk.UEDA, Desk.MORI);
        assertThat(key(2)).isNotEqualTo(first);
    }

    @Test
    void aKeyThatIsTooShortIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> casebook.redactionKeys().key(CASE, () -> new byte[3], Desk.UEDA));
    }

    @Test
    void whoWasNotAskedAllowedNothing() throws CasebookUnavailableException {
        assertThat(casebook.consents().given(ONE)).isFalse();
    }

    @Test
    void theLastAnswerHolds() throws CasebookUnavailableException {
        casebook.consents().record(ONE, true, REASON, Desk.UEDA);
        assertThat(casebook.consents().given(ONE)).isTrue();
        casebook.consents().record(ONE, false, REASON, Desk.UEDA);
        assertThat(casebook.consents().given(ONE)).isFalse();
        assertThat(casebook.consents().all()).containsExactly(java.util.Map.entry(ONE, false));
    }

    @Test
    void quarantineHoldsUntilItIsLifted() throws CasebookUnavailableException {
        Sha256 content = Desk.mail("x").sha256();
        casebook.quarantine().mark(ONE, new QuarantineMark(content, Optional.of(QuarantineMark.Cause.POSSIBLE_CSAM), Texts.digest(REASON)), REASON,
                Desk.UEDA);
        assertThat(casebook.quarantine().of(content)).contains(QuarantineMark.Cause.POSSIBLE_CSAM);
        casebook.quarantine().mark(ONE, new QuarantineMark(content, Optional.empty(), Texts.digest(REASON)), REASON, Desk.MORI);
        assertThat(casebook.quarantine().of(content)).isEmpty();
        assertThat(casebook.quarantine().all()).isEmpty();
    }

    @Test
    void aStrikeThatWasTakenBackIsGone() throws CasebookUnavailableException {
        casebook.strikes().add(ONE, new Span(3, 9), Desk.UEDA);
        long words = casebook.strikes().add(ONE, "佐藤", Desk.UEDA);
        casebook.strikes().lift(ONE, Loosening.TIMES, REASON, Desk.UEDA);
        casebook.strikes().withdraw(ONE, words, Desk.UEDA);
        assertThat(casebook.strikes().of(ONE)).extracting(deed -> deed.value().orElseThrow()).containsExactly(
                new Strike.Added(Optional.of(new Span(3, 9)), Optional.empty()), new Strike.Lifted(Loosening.TIMES, Texts.digest(REASON)));
    }

    @Test
    void aPacketIsRememberedByItsDigest() throws CasebookUnavailableException {
        PacketExport export = new PacketExport("authority", Optional.of("warrant"), Desk.mail("zip").sha256(), 1234, "/tmp/B-0001.zip");
        casebook.packets().record(CASE, export, Desk.UEDA);
        assertThat(casebook.packets().of(CASE)).extracting(deed -> deed.value().orElseThrow()).containsExactly(export);
    }
}
