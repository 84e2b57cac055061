package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strikes in a Received line (RFC 5321 section 4.4) what tells the recipient: queue ids, {@code for}, the account, the date but for its
 * hour; and the receiving host, where the line says whence it took the mail from the reader's own address.
 */
final class ReceivedStriker {

    private static final Pattern CLAUSES = Pattern.compile(
            "(?i)\\b(?:id|for|by)\\s+(<[^>]{0,320}+>|[^\\s;()]{1,320}+)|\\benvelope-from\\s+(<?[^\\s>)]{1,320}+>?)");
    private static final Pattern DATE = Pattern.compile(";([^;]{8,80})$");

    private ReceivedStriker() {}

    static List<Strike> strikes(String line, List<Strike> others, CopyOrder order) {
        Strikes strikes = new Strikes();
        strikes.add(clauses(line, order));
        Matcher date = DATE.matcher(line);
        if (date.find() && !order.strictness().allows(Loosening.TIMES)) {
            Strike hour = HourWriter.toTheHour(date.group(1).strip());
            strikes.add(List.of(new Strike(date.start(1), date.end(1), StrikeReason.TIME, " " + hour.replacement())));
        }
        strikes.add(others);
        return strikes.sorted();
    }

    private static List<Strike> clauses(String line, CopyOrder order) {
        boolean receiving = order.source().isEmpty() || line.contains(order.source().get().toString());
        List<Strike> found = new ArrayList<>();
        Matcher matcher = CLAUSES.matcher(line);
        while (matcher.find()) {
            int group = matcher.start(1) >= 0 ? 1 : 2;
            boolean host = line.regionMatches(true, matcher.start(), "by", 0, 2);
            if (!host || receiving) {
                found.add(Strike.of(matcher.start(group), matcher.end(group), StrikeReason.RECEIVED));
            }
        }
        return found;
    }
}
