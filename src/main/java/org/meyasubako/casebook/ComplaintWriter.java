package org.meyasubako.casebook;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.own.provider.CustomerNumber;

/** Writes complaints into their rows, within a transaction of its caller. */
final class ComplaintWriter {

    /** Adds a complaint, or another place of one that is there. */
    Added add(Session session, PreparedComplaint complaint, Instant at) throws SQLException {
        Sha256 sha256 = complaint.raw().sha256();
        OptionalLong known = Originals.find(session, sha256);
        Optional<Long> number = known.isEmpty() ? Optional.empty() : numberOf(session, known.getAsLong());
        if (number.isPresent()) {
            return again(session, complaint, known.getAsLong(), number.get());
        }
        long original = known.isPresent() ? known.getAsLong() : Originals.add(session, complaint.raw());
        Originals.addPlace(session, original, complaint.raw().origin());
        long added = session.number("SELECT coalesce(max(number), 0) + 1 FROM complaint");
        ComplaintRows.insert(session, added, original, complaint.reading());
        writeDerived(session, added, complaint);
        writeVerdict(session, added, complaint, at);
        return told(complaint, added, Added.Place.NEW);
    }

    /** Puts what was read anew in place of what was read before; verdicts stay as history, persons' verdicts hold. */
    boolean rederive(Session session, PreparedComplaint complaint, Instant at) throws SQLException {
        OptionalLong original = Originals.find(session, complaint.raw().sha256());
        Optional<Long> number = original.isEmpty() ? Optional.empty() : numberOf(session, original.getAsLong());
        if (number.isEmpty() || isErased(session, original.getAsLong())) {
            return false;
        }
        ComplaintRows.update(session, number.get(), complaint.reading().columns());
        writeDerived(session, number.get(), complaint);
        return judge(session, number.get(), complaint, at);
    }

    private boolean judge(Session session, long number, PreparedComplaint complaint, Instant at) throws SQLException {
        Optional<Sha256> before = session.first("SELECT sha256 FROM verdict WHERE complaint = ? ORDER BY id DESC LIMIT 1",
                row -> row.digest(1), number);
        if (complaint.verdict().isEmpty() || complaint.verdictDigest().equals(before)) {
            return false;
        }
        writeVerdict(session, number, complaint, at);
        showVerdict(session, number, complaint.reading().assessment().orElseThrow());
        return true;
    }

    /** Shows the rules' verdict in lists, unless a person put another in its place. */
    static void showVerdict(Session session, long number, Assessment assessment) throws SQLException {
        session.change("UPDATE complaint SET kind = ?, cause = ?, customer = ? WHERE number = ? AND overridden = 0",
                assessment.kind(), assessment.cause(), assessment.customer().map(CustomerNumber::value), number);
    }

    private static Added again(Session session, PreparedComplaint complaint, long original, long number) throws SQLException {
        if (isErased(session, original)) {
            return told(complaint, number, Added.Place.ERASED);
        }
        boolean further = Originals.addPlace(session, original, complaint.raw().origin());
        return told(complaint, number, further ? Added.Place.FURTHER_PLACE : Added.Place.ALREADY_THERE);
    }

    private static void writeDerived(Session session, long number, PreparedComplaint complaint) throws SQLException {
        session.change("INSERT OR REPLACE INTO finding_aid (complaint, indicators, candidate) VALUES (?, ?, ?)",
                number, complaint.indicators(), complaint.candidate());
        session.change("INSERT OR REPLACE INTO search (rowid, tokens) VALUES (?, ?)", number, complaint.tokens());
    }

    private static void writeVerdict(Session session, long number, PreparedComplaint complaint, Instant at) throws SQLException {
        if (complaint.verdict().isPresent()) {
            session.change("INSERT INTO verdict (complaint, at, profile, sha256, value) VALUES (?, ?, ?, ?, ?)",
                    number, at.toString(), complaint.reading().profile(), complaint.verdictDigest(), complaint.verdict());
        }
    }

    private static Optional<Long> numberOf(Session session, long original) throws SQLException {
        return session.first("SELECT number FROM complaint WHERE original = ?", row -> row.number(1), original);
    }

    /** An original without any place is one whose content was erased. */
    private static boolean isErased(Session session, long original) throws SQLException {
        return session.number("SELECT count(*) FROM origin WHERE original = ?", original) == 0;
    }

    private static Added told(PreparedComplaint complaint, long number, Added.Place place) {
        return new Added(new CaseNumber.Complaint(number), complaint.raw().sha256(), complaint.raw().origin(), place);
    }
}
