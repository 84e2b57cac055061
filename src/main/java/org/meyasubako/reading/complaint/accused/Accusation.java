package org.meyasubako.reading.complaint.accused;

import java.util.List;
import org.meyasubako.reading.complaint.Bystander;
import org.meyasubako.reading.complaint.Subject;

/**
 * Whom a complaint accuses, and what only stands by.
 *
 * @param subjects best first
 * @param bystanders what is named and not accused, in the order of the complaint
 */
public record Accusation(List<Subject> subjects, List<Bystander> bystanders) {

    /** Of a mail that complains of nothing. */
    public static final Accusation NONE = new Accusation(List.of(), List.of());

    public Accusation {
        subjects = List.copyOf(subjects);
        bystanders = List.copyOf(bystanders);
    }
}
