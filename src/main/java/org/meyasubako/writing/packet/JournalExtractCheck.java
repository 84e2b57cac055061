package org.meyasubako.writing.packet;

import com.google.common.io.ByteStreams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.packet.archive.BagReport;

/**
 * Checks the journal of a packet, of which entries of other cases may be left out: each entry by its own hash, each against the one before it
 * where that one is there, the last against the head.
 */
final class JournalExtractCheck {

    /** An entry has at most 64 facts of some 120 characters. */
    private static final int MAX_LINE = 1 << 16;
    /** Faults that are named. */
    private static final int MAX_FAULTS = 2000;

    private final Optional<String> head;
    private final List<Sentence> faults;
    private long entries;
    private Optional<JournalEntry> before = Optional.empty();

    /**
     * @param head number and hash, as the archive states them
     * @param faults where what differs is added
     */
    JournalExtractCheck(Optional<String> head, List<Sentence> faults) {
        this.head = head;
        this.faults = faults;
    }

    long entries() {
        return entries;
    }

    void check(Path archive, BagReport.Place place) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            in.skipNBytes(place.offset());
            InputStream journal = ByteStreams.limit(in, place.length());
            BufferedReader lines = new BufferedReader(new InputStreamReader(journal, StandardCharsets.UTF_8));
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                entries++;
                step(line.get());
            }
        }
        before.map(JournalEntry::head).filter(last -> head.filter(told -> told.startsWith(last.number() + " ")).isPresent()
                        && !head.equals(Optional.of(last.number() + " " + last.hash().hex())))
                .ifPresent(last -> fault("verify.journal.head", last.number()));
    }

    private void step(String line) {
        Optional<JournalEntry> entry = JournalLines.read(line).flatMap(WrittenEntry::read);
        if (entry.isEmpty()) {
            fault("verify.journal.entry", entries);
            return;
        }
        before.filter(last -> last.number() >= entry.get().number() || breaks(last, entry.get()))
                .ifPresent(last -> fault("verify.journal.chain", entry.get().number()));
        before = entry;
    }

    private static boolean breaks(JournalEntry last, JournalEntry next) {
        return next.number() == last.number() + 1 && !next.previous().equals(last.hash());
    }

    /** The next line; a line longer than any entry is cut, and read as none. */
    private static Optional<String> next(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = lines.read();
        if (read < 0) {
            return Optional.empty();
        }
        for (; read >= 0 && read != '\n'; read = lines.read()) {
            if (line.length() < MAX_LINE) {
                line.append((char) read);
            }
        }
        return Optional.of(line.toString());
    }

    private void fault(String code, Object... arguments) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(Sentence.of(JournalExtractCheck.class, code, arguments));
        }
    }
}
