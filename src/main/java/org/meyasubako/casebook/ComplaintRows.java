package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/** The rows of the table {@code complaint}: written from a reading, and read for a list. */
final class ComplaintRows {

    /** A list shows the beginning of a title, whatever its length. */
    private static final int MAX_TITLE = 500;

    /** Columns of a row. */
    static final int WIDTH = 28;
    private static final String COLUMNS = """
            SELECT c.number, o.sha256, (SELECT path FROM origin WHERE original = c.original LIMIT 1),
            c.format, c.category, c.type, c.address, c.name, c.channel, c.received, c.event, c.event_from, c.title, c.accused, c.grade, c.copy,
            c.hops, c.urls, c.attachments, c.defects, c.language, c.kind, c.cause, c.customer, c.overridden, q.state, q.assignee, q.since""";
    private static final String JOINS =
            " JOIN original o ON o.id = c.original LEFT JOIN queue q ON q.subject = printf('R-%06d', c.number) ";

    static final String SELECT = COLUMNS + " FROM complaint c" + JOINS;
    /** The same by membership, with why. */
    static final String SELECT_MEMBERS =
            COLUMNS + ", m.why FROM membership m CROSS JOIN complaint c ON c.number = m.complaint" + JOINS;

    private ComplaintRows() {}

    static void insert(Session session, long number, long original, ComplaintReading reading) throws SQLException {
        ComplaintColumns columns = reading.columns();
        Optional<Assessment> verdict = reading.assessment();
        session.change("""
                INSERT INTO complaint (number, original, format, category, type, channel, address, name, received, event, event_from, title,
                accused, grade, copy, hops, urls, attachments, defects, language, kind, cause, customer)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                number, original, columns.format(), columns.category(), columns.type(), columns.complainant().channel(),
                columns.complainant().address().map(MailAddress::toString), columns.complainant().name(), columns.received(),
                columns.event().map(EventTime::at), columns.event().map(EventTime::from), title(columns), columns.accused(),
                columns.grade(), columns.copy(), columns.hops(), columns.urls(), columns.attachments(), columns.defects(),
                columns.language(), verdict.map(Assessment::kind), verdict.map(Assessment::cause),
                verdict.flatMap(Assessment::customer).map(CustomerNumber::value));
    }

    /** Puts what was read anew in place of what was read before; a person's verdict stays. */
    static void update(Session session, long number, ComplaintColumns columns) throws SQLException {
        session.change("""
                UPDATE complaint SET format = ?, category = ?, type = ?, channel = ?, address = ?, name = ?, received = ?, event = ?,
                event_from = ?, title = ?, accused = ?, grade = ?, copy = ?, hops = ?, urls = ?, attachments = ?, defects = ?, language = ?
                WHERE number = ?""",
                columns.format(), columns.category(), columns.type(), columns.complainant().channel(),
                columns.complainant().address().map(MailAddress::toString), columns.complainant().name(), columns.received(),
                columns.event().map(EventTime::at), columns.event().map(EventTime::from), title(columns), columns.accused(),
                columns.grade(), columns.copy(), columns.hops(), columns.urls(), columns.attachments(), columns.defects(),
                columns.language(), number);
    }

    private static String title(ComplaintColumns columns) {
        return columns.title().substring(0, Math.min(columns.title().length(), MAX_TITLE));
    }

    /** The row of a list, from the columns of {@link #SELECT}. */
    static ListRow row(Row row) throws SQLException {
        CaseNumber.Complaint number = new CaseNumber.Complaint(row.number(1));
        Optional<String> path = row.optionalText(3);
        return new ListRow(number, row.digest(2), path, columns(row), verdict(row), queue(row, number), path.isEmpty());
    }

    private static ComplaintColumns columns(Row row) throws SQLException {
        Complainant complainant = new Complainant(row.optionalText(7).flatMap(MailAddress::parse), row.optionalText(8),
                row.constant(9, Complainant.Channel.class));
        Optional<EventTime.Source> from = row.optionalConstant(12, EventTime.Source.class);
        Optional<EventTime> event = row.optionalSeconds(11).flatMap(at -> from.map(source -> new EventTime(at, source)));
        return new ComplaintColumns(row.constant(4, ComplaintFormat.class), row.constant(5, Complaint.Category.class), row.optionalText(6),
                complainant, row.optionalSeconds(10), event, row.text(13), row.optionalText(14), row.optionalConstant(15, Grade.class),
                row.constant(16, Copy.class), row.count(17), row.count(18), row.count(19), row.count(20), row.text(21));
    }

    private static Optional<VerdictMark> verdict(Row row) throws SQLException {
        Optional<CauseCode> cause = row.optionalConstant(23, CauseCode.class);
        Optional<CustomerNumber> customer = row.optionalText(24).map(CustomerNumber::new);
        boolean overridden = row.flag(25);
        return row.optionalConstant(22, Kind.class).flatMap(kind -> cause.map(why -> new VerdictMark(kind, why, customer, overridden)));
    }

    private static Optional<QueuePlace> queue(Row row, CaseNumber.Complaint number) throws SQLException {
        Optional<String> state = row.optionalText(26);
        return state.isPresent() ? Optional.of(new QueuePlace(number, state.get(), row.optionalText(27), row.instant(28))) : Optional.empty();
    }
}
