package org.meyasubako.casebook;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.meyasubako.basis.evidence.Sha256;

/** The facts by which a journal entry binds rows: a range of numbers, and the digest of all their digests in that order. */
final class Bindings {

    private static final String COMPLAINTS = """
            SELECT o.sha256 FROM complaint c JOIN original o ON o.id = c.original WHERE c.number BETWEEN ? AND ? ORDER BY c.number""";
    private static final String VERDICTS = "SELECT sha256 FROM verdict WHERE id BETWEEN ? AND ? ORDER BY id";

    private static final String OBSERVATIONS = "SELECT digest FROM observation WHERE id BETWEEN ? AND ? ORDER BY id";

    private Bindings() {}

    static long lastVerdict(Session session) throws SQLException {
        return session.number("SELECT coalesce(max(id), 0) FROM verdict");
    }

    /** Of the complaints with these numbers. */
    static Map<String, String> ofComplaints(Session session, long first, long last) throws SQLException {
        return Map.of("first", Long.toString(first), "last", Long.toString(last), "originals", digest(session, COMPLAINTS, first, last));
    }

    /** Of the verdicts that came after {@code before}; nothing where there are none. */
    static Map<String, String> ofVerdicts(Session session, long before) throws SQLException {
        long last = lastVerdict(session);
        return last == before ? Map.of() : Map.of("verdict-first", Long.toString(before + 1), "verdict-last", Long.toString(last),
                "verdicts", digest(session, VERDICTS, before + 1, last));
    }

    /** Of the observations with these numbers. */
    static Map<String, String> ofObservations(Session session, long first, long last) throws SQLException {
        return Map.of("observation-first", Long.toString(first), "observation-last", Long.toString(last),
                "observations", digest(session, OBSERVATIONS, first, last));
    }

    /** Whether the rows that an entry binds are still those. */
    static boolean hold(Session session, Map<String, String> facts) throws SQLException {
        return holds(session, facts, "originals", COMPLAINTS, "first", "last")
                && holds(session, facts, "verdicts", VERDICTS, "verdict-first", "verdict-last")
                && holds(session, facts, "observations", OBSERVATIONS, "observation-first", "observation-last");
    }

    private static boolean holds(Session session, Map<String, String> facts, String name, String sql, String first, String last)
            throws SQLException {
        return !facts.containsKey(name)
                || digest(session, sql, number(facts, first), number(facts, last)).equals(facts.get(name));
    }

    /** -1 where the fact is no number, which no row has. */
    static long number(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "").matches("\\d{1,18}") ? Long.parseLong(facts.get(name)) : -1;
    }

    private static String digest(Session session, String sql, long first, long last) throws SQLException {
        MessageDigest digest = Sha256.newDigest();
        session.each(sql, row -> digest.update(row.bytes(1)), first, last);
        return HexFormat.of().formatHex(digest.digest());
    }
}
