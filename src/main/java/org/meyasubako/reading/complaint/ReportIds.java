package org.meyasubako.reading.complaint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.reading.message.Message;

/** Finds the reporter's own number, by which he wants to be answered: in the subject, or in a field that names it. */
final class ReportIds {

    /** {@code [#12345]}, {@code [CSIRT#2026-77]}, {@code Case-ID 77}, {@code ID: 77}, {@code RID:77}; possessive throughout, so linear. */
    private static final Pattern IN_SUBJECT = Pattern.compile(
            "\\[([A-Za-z]{0,12}+\\s?+#\\s?+[A-Za-z0-9._-]{2,40}+)\\]"
                    + "|(?i:\\b(?:case|ticket|report|incident|issue|reference|ref)[- ]?+(?:id|no|number)?+[.:#]?+\\s?+#?+)([A-Z0-9][A-Z0-9._-]{0,38}+\\d[A-Z0-9._-]{0,20}+)"
                    + "|(?i:\\b(?:id|rid)[:#]\\s?+)([A-Za-z0-9._-]{2,40}+)");

    private ReportIds() {}

    static Optional<String> find(Message message, Recognized recognized) {
        if (recognized.format() == ComplaintFormat.NONE) {
            return Optional.empty();
        }
        Optional<String> field = message.field("X-Report-ID").or(() -> message.field("X-Ticket-ID")).map(f -> f.body().text().strip());
        return field.filter(id -> !id.isEmpty()).or(() -> message.envelope().subject().flatMap(ReportIds::inSubject));
    }

    private static Optional<String> inSubject(String subject) {
        Matcher matcher = IN_SUBJECT.matcher(subject.substring(0, Math.min(subject.length(), 500)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Optional.of(matcher.group(group).strip());
            }
        }
        return Optional.empty();
    }
}
