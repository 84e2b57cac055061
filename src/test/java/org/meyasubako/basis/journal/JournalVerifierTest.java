package org.meyasubako.basis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.journal.JournalFault.Code;

class JournalVerifierTest {

    private static final int ENTRIES = 5;

    private final List<WrittenEntry> journal = Journals.of(ENTRIES);
    private final JournalHead head = Journals.headOf(journal);

    private static JournalReport verify(List<WrittenEntry> journal) {
        return new JournalVerifier().verify(journal.stream());
    }

    private JournalReport verifyAgainstHead(List<WrittenEntry> changed) {
        return new JournalVerifier(List.of(head)).verify(changed.stream());
    }

    private List<WrittenEntry> copy() {
        return new ArrayList<>(journal);
    }

    @Test
    void aJournalAsItWasWrittenIsWhole() {
        assertThat(verifyAgainstHead(journal)).isEqualTo(new JournalReport(ENTRIES, head, List.of(), 0));
    }

    @Test
    void anEmptyJournalIsWhole() {
        assertThat(verify(List.of())).isEqualTo(new JournalReport(0, JournalHead.GENESIS, List.of(), 0));
    }

    @Test
    void everyFlippedBitOfATextIsFoundInItsEntry() {
        for (int at = 0; at < ENTRIES; at++) {
            for (int bit = 0; bit < 8 * journal.get(at).text().length(); bit++) {
                List<WrittenEntry> changed = copy();
                changed.set(at, new WrittenEntry(flipped(journal.get(at).text(), bit), journal.get(at).hash()));
                assertThat(verify(changed).faults()).containsExactly(new JournalFault(at + 1, Code.HASH_DIFFERS));
            }
        }
    }

    @Test
    void everyFlippedBitOfAHashIsFoundInItsEntry() {
        for (int at = 0; at < ENTRIES; at++) {
            for (int bit = 0; bit < 8 * 64; bit++) {
                List<WrittenEntry> changed = copy();
                changed.set(at, new WrittenEntry(journal.get(at).text(), flipped(journal.get(at).hash(), bit)));
                assertThat(verify(changed).faults()).startsWith(new JournalFault(at + 1, Code.HASH_DIFFERS));
            }
        }
    }

    @Test
    void aChangeWithAHashOfItsOwnIsFoundInTheEntryAfter() {
        for (int at = 0; at < ENTRIES - 1; at++) {
            List<WrittenEntry> changed = copy();
            changed.set(at, rewritten(journal.get(at), "profile p-1", "profile p-2"));
            assertThat(verify(changed).faults()).containsExactly(new JournalFault(at + 2, Code.PREVIOUS_DIFFERS));
        }
    }

    @Test
    void aChangeOfTheLastEntryIsFoundByAHeadThatIsKnown() {
        List<WrittenEntry> changed = copy();
        changed.set(ENTRIES - 1, rewritten(journal.getLast(), "profile p-1", "profile p-2"));
        assertThat(verify(changed).whole()).isTrue();
        assertThat(verifyAgainstHead(changed).faults()).containsExactly(new JournalFault(ENTRIES, Code.HEAD_MISSING));
    }

    @Test
    void everyEntryTakenOutIsFound() {
        for (int at = 0; at < ENTRIES - 1; at++) {
            List<WrittenEntry> changed = copy();
            changed.remove(at);
            assertThat(verify(changed).faults())
                    .containsExactly(new JournalFault(at + 2, Code.GAP), new JournalFault(at + 2, Code.PREVIOUS_DIFFERS));
        }
    }

    @Test
    void everyEndCutOffIsFoundByAHeadThatIsKnown() {
        for (int kept = 0; kept < ENTRIES; kept++) {
            JournalReport report = verifyAgainstHead(journal.subList(0, kept));
            assertThat(report.faults()).containsExactly(new JournalFault(ENTRIES, Code.HEAD_MISSING));
            assertThat(report.head().number()).isEqualTo(kept);
        }
    }

    @Test
    void anyTwoEntriesSwappedAreFound() {
        for (int one = 0; one < ENTRIES; one++) {
            for (int other = one + 1; other < ENTRIES; other++) {
                List<WrittenEntry> changed = copy();
                Collections.swap(changed, one, other);
                assertThat(verify(changed).faults()).extracting(JournalFault::code)
                        .contains(Code.GAP, Code.REORDERED, Code.PREVIOUS_DIFFERS);
            }
        }
    }

    @Test
    void anEntryDoubledAnywhereIsFound() {
        for (int at = 0; at < ENTRIES; at++) {
            for (int place = 0; place <= ENTRIES; place++) {
                List<WrittenEntry> changed = copy();
                changed.add(place, journal.get(at));
                assertThat(verify(changed).whole()).isFalse();
            }
        }
    }

    @Test
    void anEntryForgedInBetweenIsFound() {
        for (int place = 0; place < ENTRIES; place++) {
            JournalHead before = place == 0 ? JournalHead.GENESIS : Journals.headOf(journal.subList(0, place));
            List<WrittenEntry> changed = copy();
            changed.add(place, before.next(Journals.act(Journals.MORNING, "approve", Map.of())).written());
            assertThat(verify(changed).faults()).contains(new JournalFault(place + 1, Code.REORDERED),
                    new JournalFault(place + 1, Code.PREVIOUS_DIFFERS));
        }
    }

    @Test
    void aJournalWrittenAnewIsFoundByAHeadThatIsKnown() {
        List<WrittenEntry> anew = Journals.of(ENTRIES + 1).subList(1, ENTRIES + 1).stream()
                .map(entry -> entry.read().orElseThrow().act()).collect(ArrayList::new, JournalVerifierTest::append, List::addAll);
        assertThat(verify(anew).faults()).isEmpty();
        assertThat(verifyAgainstHead(anew).faults()).containsExactly(new JournalFault(ENTRIES, Code.HEAD_MISSING));
    }

    @Test
    void anOldHeadIsStillFoundInAJournalThatHasGrown() {
        JournalVerifier verifier = new JournalVerifier(List.of(JournalHead.GENESIS, Journals.headOf(journal.subList(0, 2))));
        assertThat(verifier.verify(journal.stream()).whole()).isTrue();
    }

    @Test
    void aTextThatIsNoEntryIsFoundThoughItsHashHolds() {
        List<WrittenEntry> changed = copy();
        changed.set(1, rewritten(journal.get(1), "action import", "action Import"));
        assertThat(verify(changed).faults())
                .containsExactly(new JournalFault(2, Code.UNREADABLE), new JournalFault(3, Code.PREVIOUS_DIFFERS));
    }

    @Test
    void aClockSetBackIsANoteAndTheJournalIsWhole() {
        JournalEntry earlier = head.next(Journals.act(Journals.MORNING, "decide", Map.of()));
        List<WrittenEntry> grown = copy();
        grown.add(earlier.written());
        JournalReport report = verify(grown);
        assertThat(report.faults()).containsExactly(new JournalFault(ENTRIES + 1, Code.TIME_BACKWARDS));
        assertThat(report.whole()).isTrue();
    }

    @Test
    void theHeadIsTheLastEntryThatCouldBeRead() {
        List<WrittenEntry> changed = copy();
        changed.set(ENTRIES - 1, new WrittenEntry("", ""));
        assertThat(verify(changed).head()).isEqualTo(Journals.headOf(journal.subList(0, ENTRIES - 1)));
        assertThat(verify(changed).entries()).isEqualTo(ENTRIES);
    }

    @Test
    void faultsBeyondTheLimitAreCounted() {
        Stream<WrittenEntry> rubbish = IntStream.range(0, 100_000).mapToObj(i -> new WrittenEntry("x" + i, "y"));
        JournalReport report = new JournalVerifier().verify(rubbish);
        assertThat(report.faults()).hasSize(JournalVerifier.MAX_FAULTS);
        assertThat(report.more()).isEqualTo(100_000 - JournalVerifier.MAX_FAULTS);
        assertThat(report.whole()).isFalse();
    }

    private static void append(List<WrittenEntry> journal, Act act) {
        JournalHead before = journal.isEmpty() ? JournalHead.GENESIS : Journals.headOf(journal);
        journal.add(before.next(act).written());
    }

    private static String flipped(String text, int bit) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static WrittenEntry rewritten(WrittenEntry entry, String before, String after) {
        String text = entry.text().replace(before, after);
        return new WrittenEntry(text, WrittenEntry.hashOf(text).hex());
    }
}
