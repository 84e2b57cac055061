package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.Person;

/** The keys by which a case's tokens are made (RFC 6590 section 3): one a case, kept so that tokens stay the same from copy to copy. */
public final class RedactionKeys {

    /** Bytes of a key, as HMAC-SHA-256 has them (RFC 2104 section 3). */
    public static final int LENGTH = 32;

    private static final String ACTION = "redaction-key";

    private final Lanes lanes;
    private final Ledger ledger;

    RedactionKeys(Lanes lanes, Ledger ledger) {
        this.lanes = lanes;
        this.ledger = ledger;
    }

    /**
     * The key of a case, made where it has none.
     *
     * @param random gives {@value #LENGTH} random bytes
     */
    public byte[] key(CaseNumber.Bundle bundle, Supplier<byte[]> random, Person who) throws CasebookUnavailableException {
        Optional<byte[]> known = lanes.read(session -> find(session, bundle));
        return known.isPresent() ? known.get() : lanes.write(session -> {
            Optional<byte[]> meanwhile = find(session, bundle);
            return meanwhile.isPresent() ? meanwhile.get() : make(session, bundle, random.get(), who);
        });
    }

    /** Whether an entry tells that one was made. */
    static boolean isMade(JournalEntry entry) {
        return entry.act().action().equals(ACTION);
    }

    private static Optional<byte[]> find(Session session, CaseNumber.Bundle bundle) throws SQLException {
        return session.first("SELECT value FROM redaction_key WHERE bundle = ? AND value IS NOT NULL", row -> row.bytes(1), bundle.number());
    }

    private byte[] make(Session session, CaseNumber.Bundle bundle, byte[] fresh, Person who) throws SQLException {
        if (fresh.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
        }
        Sha256 digest = Sha256.of(fresh);
        session.change("INSERT INTO redaction_key (sha256, bundle, value) VALUES (?, ?, ?)", digest, bundle.number(), fresh);
        ledger.enter(session, who, ACTION, Map.of("key", digest.hex(), "subject", bundle.text()));
        return fresh;
    }
}
