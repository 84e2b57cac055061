package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.journal.Person;

/** Where complaints and bundles stand in the desk's queue, and who works on them. */
public final class Queue {

    private static final String SELECT = "SELECT subject, state, assignee, since FROM queue ";

    private final Lanes lanes;
    private final Deeds deeds;

    Queue(Lanes lanes, Deeds deeds) {
        this.lanes = lanes;
        this.deeds = deeds;
    }

    /** Where a subject stands; empty as long as nobody touched it. */
    public Optional<QueuePlace> place(CaseNumber subject) throws CasebookUnavailableException {
        return lanes.read(session -> find(session, subject));
    }

    /** All places of what was touched. */
    public List<QueuePlace> places() throws CasebookUnavailableException {
        return lanes.read(session -> session.all(SELECT + "ORDER BY subject", Queue::place));
    }

    /** Moves one or many at once, as one deed: what was before is returned with it, so that one undo takes all back. */
    public QueueMove move(List<QueuePlace> places, Person who) throws CasebookUnavailableException {
        return lanes.write(session -> {
            List<QueuePlace> before = new ArrayList<>();
            for (QueuePlace place : places) {
                find(session, place.subject()).ifPresent(before::add);
                put(session, place);
            }
            return recorded(session, new QueueMove(before, places), who);
        });
    }

    /** Takes a move back, as a deed of its own: what nobody had touched is untouched again. */
    public QueueMove undo(QueueMove move, Person who) throws CasebookUnavailableException {
        return lanes.write(session -> {
            for (QueuePlace place : move.after()) {
                session.change("DELETE FROM queue WHERE subject = ?", place.subject().text());
            }
            for (QueuePlace place : move.before()) {
                put(session, place);
            }
            return recorded(session, new QueueMove(move.after(), move.before()), who);
        });
    }

    private QueueMove recorded(Session session, QueueMove move, Person who) throws SQLException {
        CaseNumber subject = move.after().size() == 1 ? move.after().getFirst().subject() : new CaseNumber.Desk();
        deeds.record(session, DeedKind.QUEUE, subject, move, List.of(), who);
        return move;
    }

    private static void put(Session session, QueuePlace place) throws SQLException {
        session.change("INSERT OR REPLACE INTO queue (subject, state, assignee, since) VALUES (?, ?, ?, ?)",
                place.subject().text(), place.state(), place.assignee(), place.since().toString());
    }

    private static Optional<QueuePlace> find(Session session, CaseNumber subject) throws SQLException {
        return session.first(SELECT + "WHERE subject = ?", Queue::place, subject.text());
    }

    private static QueuePlace place(Row row) throws SQLException {
        CaseNumber subject = CaseNumber.parse(row.text(1)).orElseThrow(() -> new IllegalArgumentException("a place of nothing"));
        return new QueuePlace(subject, row.text(2), row.optionalText(3), row.instant(4));
    }
}
