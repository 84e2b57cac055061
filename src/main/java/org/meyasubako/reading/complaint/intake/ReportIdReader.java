package org.meyasubako.reading.complaint.intake;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Statement;
import org.meyasubako.reading.complaint.text.SubjectPrefixes;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;

/**
 * Reads the reporter's own number, by which he wants to be answered: in a field that names it, or in the subject, unless that is the
 * reported message's own. A word that only says "number" is left out: {@code [Ticket#77]} is {@code 77}, {@code [CSIRT#77]} stays.
 */
final class ReportIdReader {

    private static final int LONGEST_SUBJECT = 500;

    private static final List<String> FIELDS = List.of("X-Report-ID", "X-Ticket-ID", "X-Case-ID", "X-Incident-ID", "Report-ID", "Incident-ID",
            "Case-ID", "Ticket-ID");

    private static final Set<String> NUMBERS = Set.of("", "ticket", "case", "id", "no", "ref", "report", "incident", "issue", "request");

    /** {@code [#77]}, {@code [CSIRT#2026-77]}, {@code [abuse.example #77]}, {@code JPCERT#77}; possessive throughout, so linear. */
    private static final Pattern HASHED = Pattern.compile("\\[?([A-Za-z][A-Za-z0-9.-]{0,40}+)?+[ :-]?+#[ ]?+([A-Za-z0-9._-]{0,30}+)");

    /** {@code Case-ID 77}, {@code Ticket: A-77}, {@code ID: 77}, {@code RID:77}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<![A-Z0-9])(?:case|ticket|report|incident|issue|reference|ref|complaint|id|rid)"
                    + "[- ]?+(?:id|no|number)?+[.:#]?+\\s?+#?+([A-Z0-9._-]{2,60}+)");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final SubjectPrefixes prefixes;

    ReportIdReader(SubjectPrefixes prefixes) {
        this.prefixes = prefixes;
    }

    Optional<String> read(Message message, Recognized recognized) {
        if (recognized.format() == ComplaintFormat.NONE) {
            return Optional.empty();
        }
        Optional<String> field = FIELDS.stream()
                .flatMap(name -> message.field(name).stream())
                .map(HeaderField::text).map(String::strip).filter(id -> !id.isEmpty()).findFirst()
                .or(() -> recognized.statement().flatMap(Statement::reportId));
        return field.or(() -> ownSubject(message, recognized).flatMap(ReportIdReader::inSubject));
    }

    /** A forward's subject is the reported message's, and its numbers are not the complainant's. */
    private Optional<String> ownSubject(Message message, Recognized recognized) {
        Optional<String> reported = recognized.reported().message().flatMap(m -> m.envelope().subject()).map(prefixes::bare);
        return message.envelope().subject().filter(subject -> reported.filter(prefixes.bare(subject)::equals).isEmpty())
                .map(subject -> subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)));
    }

    private static Optional<String> inSubject(String subject) {
        Matcher hashed = HASHED.matcher(subject);
        while (hashed.find()) {
            String number = hashed.group(2);
            if (number.chars().filter(Character::isDigit).count() >= 2) {
                String prefix = Optional.ofNullable(hashed.group(1)).orElse("");
                boolean plain = NUMBERS.contains(prefix.toLowerCase(Locale.ROOT));
                boolean named = hashed.group().startsWith("[") || hashed.group().startsWith(prefix + "#");
                if (plain || named) {
                    return Optional.of(plain ? number : CharMatcher.is('[').trimLeadingFrom(hashed.group()).strip());
                }
            }
        }
        Matcher named = NAMED.matcher(subject);
        while (named.find()) {
            String number = CharMatcher.anyOf("._-").trimFrom(named.group(1));
            boolean other = IpAddress.parse(number).isPresent() || DATE.matcher(number).matches();
            if (!other && number.chars().anyMatch(Character::isDigit)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
