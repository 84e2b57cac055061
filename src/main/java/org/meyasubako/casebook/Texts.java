package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/** Grounds, reasons and notes: kept apart from what refers to them by digest, so that they can be erased. */
public final class Texts {

    private final Lanes lanes;

    Texts(Lanes lanes) {
        this.lanes = lanes;
    }

    /** The digest by which a text is referred to: SHA-256 of its UTF-8 bytes. */
    public static Sha256 digest(String text) {
        return Stored.digest(text);
    }

    /** The text; empty once it is erased, or where there is none. */
    public Optional<String> text(Sha256 digest) throws CasebookUnavailableException {
        return lanes.read(session -> session.first("SELECT body FROM text WHERE sha256 = ?", row -> row.optionalText(1), digest))
                .flatMap(body -> body);
    }

    /** Keeps a text; one that was erased and is written again is there again. */
    static Sha256 keep(Session session, String text) throws SQLException {
        Sha256 digest = digest(text);
        session.change("INSERT INTO text (sha256, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body", digest, text);
        return digest;
    }
}
