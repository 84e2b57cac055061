package org.meyasubako.basis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Sha256;

class ErasuresTest {

    private static final Sha256 NOTE = digest("a telephone note");
    private static final Erasure ERASED =
            new Erasure(NOTE, digest("kept longer than we may"), Journals.HANAKO.digest(), Journals.TARO.digest());

    private static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Erasures in(Act... acts) {
        return Erasures.in(Stream.of(acts).map(act -> JournalHead.GENESIS.next(act).written()));
    }

    @Test
    void whatWasErasedIsNamedWithReasonPersonAndApprover() {
        assertThat(in(ERASED.act(Journals.MORNING, Journals.JAPAN)).of(NOTE)).contains(ERASED);
    }

    @Test
    void whatNoEntryNamesIsLost() {
        assertThat(in(ERASED.act(Journals.MORNING, Journals.JAPAN)).names(digest("another note"))).isFalse();
    }

    @Test
    void anotherActionErasesNothing() {
        assertThat(in(Journals.act(Journals.MORNING, "import", ERASED.act(Journals.MORNING, Journals.JAPAN).facts())).names(NOTE)).isFalse();
    }

    @Test
    void anErasureWithoutApproverAccountsForNothing() {
        Act alone = Journals.act(Journals.MORNING, Erasure.ACTION, Map.of("content", NOTE.hex(), "reason", NOTE.hex()));
        assertThat(in(alone).names(NOTE)).isFalse();
    }

    @Test
    void anErasureWhoseFactsAreNoDigestsAccountsForNothing() {
        Act odd = Journals.act(Journals.MORNING, Erasure.ACTION, Map.of("content", NOTE.hex(), "reason", "R-1", "approver", "taro"));
        assertThat(in(odd).names(NOTE)).isFalse();
    }

    @Test
    void aDamagedEntryAccountsForNothing() {
        WrittenEntry entry = JournalHead.GENESIS.next(ERASED.act(Journals.MORNING, Journals.JAPAN)).written();
        WrittenEntry damaged = new WrittenEntry(entry.text().replace("09:00", "08:00"), entry.hash());
        assertThat(Erasures.in(Stream.of(damaged)).names(NOTE)).isFalse();
    }

    @Test
    void theSameContentErasedTwiceIsNamedByTheFirst() {
        Erasure again = new Erasure(NOTE, digest("once more"), Journals.TARO.digest(), Journals.HANAKO.digest());
        assertThat(in(ERASED.act(Journals.MORNING, Journals.JAPAN), again.act(Journals.MORNING, Journals.JAPAN)).of(NOTE)).contains(ERASED);
    }
}
