package org.meyasubako.casebook;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/**
 * What a list shows of a complaint, as it was read.
 *
 * @param type the kind of abuse within the category
 * @param received when the desk received it; times are kept in whole seconds
 * @param title the subject of the complaint
 * @param accused the first subject's value
 * @param grade empty where there is no chain
 * @param language a tag such as {@code ja}
 */
public record ComplaintColumns(
        ComplaintFormat format,
        Complaint.Category category,
        Optional<String> type,
        Complainant complainant,
        Optional<Instant> received,
        Optional<EventTime> event,
        String title,
        Optional<String> accused,
        Optional<Grade> grade,
        Copy copy,
        int hops,
        int urls,
        int attachments,
        int defects,
        String language) {}
