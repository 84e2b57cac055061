package org.meyasubako.casebook;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;

/** The evidence: bytes as they were opened, each once, with every place in which they were found. */
public final class Originals {

    /** Bytes of a row: a row is read and written as a whole. */
    static final int CHUNK = 1 << 20;

    private final Lanes lanes;
    private final Ledger ledger;

    Originals(Lanes lanes, Ledger ledger) {
        this.lanes = lanes;
        this.ledger = ledger;
    }

    /** The message of this digest, as it was opened first; empty where there is none, or where it was erased. */
    public Optional<RawMessage> message(Sha256 sha256) throws CasebookUnavailableException {
        return lanes.read(session -> {
            Optional<Long> id = session.first("SELECT id FROM original WHERE sha256 = ?", row -> row.number(1), sha256);
            return id.isPresent() ? message(session, id.get()) : Optional.empty();
        });
    }

    /** Every complaint's message in the order of the numbers, those that were erased left out. */
    public void eachComplaint(Consumer<RawMessage> visitor) throws CasebookUnavailableException {
        lanes.read(session -> {
            session.each("SELECT original FROM complaint ORDER BY number",
                    row -> message(session, row.number(1)).ifPresent(visitor));
            return true;
        });
    }

    /** Every place in which the bytes were found. */
    public List<Origin> origins(Sha256 sha256) throws CasebookUnavailableException {
        return lanes.read(session -> session.all("""
                SELECT path, position, start, o.length FROM origin o JOIN original b ON b.id = o.original
                WHERE b.sha256 = ? ORDER BY path, position""", Originals::origin, sha256));
    }

    /**
     * Keeps bytes that are no complaint: the picture or archive of a site check.
     *
     * @return their digest
     */
    public Sha256 keep(RawMessage file, Person who) throws CasebookUnavailableException {
        return lanes.write(session -> {
            if (addOnce(session, file)) {
                ledger.enter(session, who, "keep", Map.of("original", file.sha256().hex()));
            }
            return file.sha256();
        });
    }

    static OptionalLong find(Session session, Sha256 sha256) throws SQLException {
        return session.first("SELECT id FROM original WHERE sha256 = ?", row -> OptionalLong.of(row.number(1)), sha256)
                .orElse(OptionalLong.empty());
    }

    /** Adds bytes where they are not there yet. @return whether they are new */
    static boolean addOnce(Session session, RawMessage file) throws SQLException {
        boolean fresh = find(session, file.sha256()).isEmpty();
        if (fresh) {
            addPlace(session, add(session, file), file.origin());
        }
        return fresh;
    }

    /** Adds bytes that are not there yet. @return their row */
    static long add(Session session, RawMessage raw) throws SQLException {
        byte[] bytes = raw.bytes();
        long id = session.number("SELECT coalesce(max(id), 0) + 1 FROM original");
        Optional<Sha256> kept = raw.complete() ? Optional.empty() : Optional.of(Sha256.of(bytes));
        session.change("INSERT INTO original (id, sha256, length, kept, kept_sha256, framing) VALUES (?, ?, ?, ?, ?, ?)",
                id, raw.sha256(), raw.origin().length(), bytes.length, kept, raw.framing());
        for (int start = 0, place = 0; start < bytes.length; start += CHUNK, place++) {
            byte[] chunk = bytes.length <= CHUNK ? bytes : Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + CHUNK));
            session.change("INSERT INTO chunk (original, place, bytes) VALUES (?, ?, ?)", id, place, chunk);
        }
        return id;
    }

    /** Adds a place in which the bytes were found. @return whether it is new */
    static boolean addPlace(Session session, long original, Origin origin) throws SQLException {
        return session.change("INSERT INTO origin (original, path, position, start, length) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                original, origin.path(), origin.index(), origin.offset(), origin.length()) > 0;
    }

    private static Optional<RawMessage> message(Session session, long id) throws SQLException {
        Optional<Origin> origin = session.first(
                "SELECT path, position, start, length FROM origin WHERE original = ? ORDER BY path, position LIMIT 1", Originals::origin, id);
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = bytes(session, id);
        return session.first("SELECT sha256, framing FROM original WHERE id = ?",
                row -> new RawMessage(bytes, origin.get(), row.digest(1), row.constant(2, Framing.class)), id);
    }

    static byte[] bytes(Session session, long id) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        session.each("SELECT bytes FROM chunk WHERE original = ? ORDER BY place", row -> bytes.writeBytes(row.bytes(1)), id);
        return bytes.toByteArray();
    }

    private static Origin origin(Row row) throws SQLException {
        return new Origin(row.text(1), row.count(2), row.number(3), row.number(4));
    }
}
