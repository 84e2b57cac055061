package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.HopChain;

/**
 * One complaint, read whole.
 *
 * @param message the mail it came in
 * @param category the class of abuse, as XARF 4 divides it; {@code unknown} where the complaint doesn't say
 * @param type the kind of abuse within the category, such as {@code spam} or {@code phishing}
 * @param reportId the reporter's own number or ticket
 * @param subjects best first
 * @param bystanders what is named and not accused, each with the reason
 * @param chain of the reported message; of the mail itself where the format is {@code NONE}; empty where there are no Received
 *     fields of the reported message, since the complainant's own delivery accuses nobody
 * @param indicators everything that names a host or a mailbox, subjects or not
 * @param defects of the complaint's own format
 */
public record Complaint(
        Message message,
        ComplaintFormat format,
        Category category,
        Optional<String> type,
        Complainant complainant,
        Optional<String> reportId,
        Optional<EventTime> eventTime,
        List<Subject> subjects,
        List<Bystander> bystanders,
        ReportedMessage reported,
        Optional<HopChain> chain,
        List<Indicator> indicators,
        List<Defect> defects) {

    public Complaint {
        subjects = List.copyOf(subjects);
        bystanders = List.copyOf(bystanders);
        indicators = List.copyOf(indicators);
        defects = List.copyOf(defects);
    }

    /** The classes of abuse of XARF 4. */
    public enum Category {
        MESSAGING,
        CONNECTION,
        CONTENT,
        COPYRIGHT,
        VULNERABILITY,
        INFRASTRUCTURE,
        REPUTATION,
        UNKNOWN;

        /** The form of the command line. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
