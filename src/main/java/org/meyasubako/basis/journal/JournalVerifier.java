package org.meyasubako.basis.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.JournalFault.Code;

/**
 * Reads a journal from its first entry to its last and says what differs, in flat memory.
 *
 * <p>A chain alone cannot tell that its end was cut off, nor that somebody wrote all of it anew: for that it is held against heads that
 * are known from elsewhere, from an approval or from the cover of a packet.
 */
public final class JournalVerifier {

    /** Faults that are named; the others are counted. */
    public static final int MAX_FAULTS = 1000;

    private final List<JournalHead> known;

    /** Verifies by the chain alone. */
    public JournalVerifier() {
        this(List.of());
    }

    /**
     * Verifies by the chain and by what is known from elsewhere.
     *
     * @param known heads that the journal once had, in any order
     */
    public JournalVerifier(Collection<JournalHead> known) {
        this.known = known.stream().sorted(Comparator.comparingLong(JournalHead::number)).toList();
    }

    /** What is found in {@code entries}, which come in the order in which they are kept. */
    public JournalReport verify(Stream<WrittenEntry> entries) {
        Walk walk = new Walk();
        entries.forEachOrdered(walk::step);
        return walk.report();
    }

    /** One reading of a journal: what the next entry should be, and what was found so far. */
    private final class Walk {

        private final Set<JournalHead> missing = new HashSet<>(known);
        private final List<JournalFault> faults = new ArrayList<>();
        private long more;
        private long entries;
        private long expected = 1;
        private String previous = JournalHead.GENESIS.hash().hex();
        private Instant latest = Instant.MIN;
        private JournalHead head = JournalHead.GENESIS;

        Walk() {
            missing.remove(head);
        }

        void step(WrittenEntry written) {
            entries++;
            written.read().ifPresentOrElse(entry -> place(entry, new Sha256(written.hash())),
                    () -> fault(expected, written.hashHolds() ? Code.UNREADABLE : Code.HASH_DIFFERS));
            previous = written.hash();
            expected++;
        }

        private void place(JournalEntry entry, Sha256 hash) {
            head = new JournalHead(entry.number(), hash);
            missing.remove(head);
            check(entry.number() <= expected, entry, Code.GAP);
            check(entry.number() >= expected, entry, Code.REORDERED);
            check(entry.previous().hex().equals(previous), entry, Code.PREVIOUS_DIFFERS);
            check(!entry.act().at().isBefore(latest), entry, Code.TIME_BACKWARDS);
            latest = entry.act().at();
            expected = entry.number();
        }

        private void check(boolean holds, JournalEntry entry, Code otherwise) {
            if (!holds) {
                fault(entry.number(), otherwise);
            }
        }

        private void fault(long number, Code code) {
            if (faults.size() < MAX_FAULTS) {
                faults.add(new JournalFault(number, code));
            } else {
                more++;
            }
        }

        JournalReport report() {
            known.stream().filter(missing::contains).forEach(lost -> fault(lost.number(), Code.HEAD_MISSING));
            return new JournalReport(entries, head, faults, more);
        }
    }
}
