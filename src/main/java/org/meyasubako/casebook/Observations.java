package org.meyasubako.casebook;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.ObservationStore;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;

/** The recorded answers: each kept once with server, time and raw reply; none is changed. */
public final class Observations {

    private static final String SELECT = "SELECT question, server, asked, ttl, raw, failure FROM observation ";

    private final Lanes lanes;
    private final Ledger ledger;

    Observations(Lanes lanes, Ledger ledger) {
        this.lanes = lanes;
        this.ledger = ledger;
    }

    /** All that was recorded for a question, oldest first; erased replies left out. */
    public List<Observation> answersTo(Question question) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(SELECT + "WHERE question = ? AND raw IS NOT NULL ORDER BY asked, id",
                Observations::observation, question.text()));
    }

    /** All that was recorded about names beneath a zone, as a list's self-tests are, oldest first; erased replies left out. */
    public List<Observation> beneath(String zone) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(SELECT + "WHERE substr(question, -length(?)) = ? AND raw IS NOT NULL ORDER BY asked, id",
                Observations::observation, "." + zone, "." + zone));
    }

    /** How many are recorded. */
    public long count() throws CasebookUnavailableException {
        return lanes.read(session -> session.number("SELECT count(*) FROM observation"));
    }

    /**
     * Keeps observations, each once, in one transaction with one journal entry.
     *
     * @return how many were new
     */
    public int record(List<Observation> observations, Person who) throws CasebookUnavailableException {
        return lanes.write(session -> {
            long before = last(session);
            for (Observation observation : observations) {
                insert(session, observation);
            }
            long after = last(session);
            if (after > before) {
                ledger.enter(session, who, "lookup", Bindings.ofObservations(session, before + 1, after));
            }
            return Math.toIntExact(after - before);
        });
    }

    /**
     * The same as the store that adapters record into; what is recorded through it is this person's.
     *
     * <p>Its methods throw {@link UncheckedIOException} where the casebook cannot be used.
     */
    public ObservationStore storeOf(Person who) {
        return new ObservationStore() {
            @Override
            public List<Observation> answersTo(Question question) {
                try {
                    return Observations.this.answersTo(question);
                } catch (CasebookUnavailableException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void record(Observation observation) {
                try {
                    Observations.this.record(List.of(observation), who);
                } catch (CasebookUnavailableException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static void insert(Session session, Observation observation) throws SQLException {
        session.change("""
                INSERT INTO observation (id, digest, question, asked, server, ttl, failure, raw_sha256, raw)
                VALUES ((SELECT coalesce(max(id), 0) + 1 FROM observation), ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING""",
                digest(observation), observation.question().text(), observation.asked().toString(), observation.server(),
                observation.ttl(), observation.failure(), observation.raw().sha256(), observation.raw().bytes());
    }

    /** Over everything that an observation says, one part a line: equal observations have equal digests. */
    static Sha256 digest(Observation observation) {
        return Stored.digest(String.join("\n", observation.question().text(), observation.server(), observation.asked().toString(),
                observation.ttl().toString(), observation.raw().sha256().hex(), observation.failure().map(Enum::name).orElse("")));
    }

    private static long last(Session session) throws SQLException {
        return session.number("SELECT coalesce(max(id), 0) FROM observation");
    }

    static Observation observation(Row row) throws SQLException {
        Question question = Question.parse(row.text(1)).orElseThrow(() -> new IllegalArgumentException("not a question"));
        Optional<Observation.Failure> failure = row.optionalConstant(6, Observation.Failure.class);
        return new Observation(question, row.text(2), row.instant(3), row.optionalNumber(4), new RawReply(row.bytes(5)), failure);
    }
}
