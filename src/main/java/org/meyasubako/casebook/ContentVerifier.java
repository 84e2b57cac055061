package org.meyasubako.casebook;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Erasures;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;

/** Holds all that has a digest against it. What is missing is accounted for only where the journal says that it was erased. */
final class ContentVerifier {

    private static final Sha256 EMPTY = Sha256.of(new byte[0]);

    private final Session session;
    private final Faults faults;
    private final Erasures erasures;
    private final Stored stored = new Stored();

    ContentVerifier(Session session, Faults faults, List<WrittenEntry> entries) {
        this.session = session;
        this.faults = faults;
        this.erasures = Erasures.in(entries.stream());
    }

    void check() {
        faults.guard("original", this::checkOriginals);
        faults.guard("text", () -> checkTexts("text", "SELECT sha256, body FROM text"));
        faults.guard("deed", () -> checkTexts("deed", "SELECT sha256, value FROM deed"));
        faults.guard("verdict", this::checkVerdicts);
        faults.guard("person", this::checkPersons);
        faults.guard("observation", this::checkObservations);
        faults.guard("profile", this::checkProfiles);
    }

    private void checkOriginals() throws SQLException {
        session.each("SELECT id, sha256, coalesce(kept_sha256, sha256), kept FROM original ORDER BY id", row -> {
            Optional<Sha256> named = row.optionalDigest(2);
            long kept = row.number(4);
            Content content = content(row.number(1));
            boolean whole = content.length == kept && row.optionalDigest(3).filter(content.digest::equals).isPresent();
            boolean erased = content.length == 0 && named.filter(erasures::names).isPresent();
            if (!whole && !erased) {
                differs("original", named.map(Sha256::hex).orElse("row " + row.number(1)));
            }
        });
    }

    private record Content(long length, Sha256 digest) {}

    private Content content(long original) throws SQLException {
        MessageDigest digest = Sha256.newDigest();
        long[] length = {0};
        session.each("SELECT bytes FROM chunk WHERE original = ? ORDER BY place", row -> {
            byte[] bytes = row.bytes(1);
            length[0] += bytes.length;
            digest.update(bytes);
        }, original);
        return new Content(length[0], length[0] == 0 ? EMPTY : Sha256.finish(digest));
    }

    private void checkTexts(String code, String sql) throws SQLException {
        session.each(sql, row -> check(code, row.optionalDigest(1), row.optionalText(2).map(Stored::digest)));
    }

    /** A verdict is erased with its complaint. */
    private void checkVerdicts() throws SQLException {
        session.each("""
                SELECT v.sha256, v.value, o.sha256 FROM verdict v JOIN complaint c ON c.number = v.complaint
                JOIN original o ON o.id = c.original""", row -> {
            Optional<String> value = row.optionalText(2);
            if (value.isPresent() || row.optionalDigest(3).filter(erasures::names).isEmpty()) {
                check("verdict", row.optionalDigest(1), value.map(Stored::digest));
            }
        });
    }

    private void checkPersons() throws SQLException {
        session.each("SELECT sha256, value FROM person", row ->
                check("person", row.optionalDigest(1), stored.value(row.optionalText(2), Person.class).map(Person::digest)));
    }

    private void checkObservations() throws SQLException {
        session.each("SELECT question, server, asked, ttl, raw, failure, digest, raw_sha256 FROM observation", row -> {
            if (row.optionalBytes(5).isPresent()) {
                check("observation", row.optionalDigest(7), Optional.of(Observations.digest(observation(row))));
            } else {
                check("observation", row.optionalDigest(8), Optional.empty());
            }
        });
    }

    private static org.meyasubako.asking.lookup.Observation observation(Row row) throws SQLException {
        try {
            return Observations.observation(row);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw Row.damaged("an observation that is none", e);
        }
    }

    private void checkProfiles() throws SQLException {
        session.each("SELECT sha256, bytes FROM profile_file",
                row -> check("profile", row.optionalDigest(1), row.optionalBytes(2).map(Sha256::of)));
    }

    private void check(String code, Optional<Sha256> named, Optional<Sha256> content) {
        boolean erased = content.isEmpty() && named.filter(erasures::names).isPresent();
        if (!erased && (named.isEmpty() || !named.equals(content))) {
            differs(code, named.map(Sha256::hex).orElse("?"));
        }
    }

    private void differs(String code, String where) {
        faults.add(code, where, Sentence.of(Casebook.class, "fault-content", code, where));
    }
}
