package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.meyasubako.reading.message.MailDate;

/**
 * Tells the zones that no place on earth has, and names that contradict the offset beside them (SpamAssassin's
 * INVALID_DATE_TZ_ABSURD and INVALID_TZ rules).
 */
final class ZoneRule {

    /** Spares most dates a closer look. */
    private static final Set<String> USUAL = Set.of("+0000", "-0000", "+0900", "-0700", "-0800", "-0500", "-0400", "+0100", "+0200", "+0800");

    private static final Pattern POSSIBLE = Pattern.compile("[-+](?:0[0-9]|1[0-4]):?(?:00|15|30|45)");

    /** Names that stand for these offsets only; others mean different things in different places. */
    private static final Map<String, List<String>> OFFSETS = Map.of(
            "CST", List.of("-0600", "-0500", "+0800", "+0930", "+1030"),
            "EST", List.of("-0500", "-0300", "+1000", "+1100"),
            "JST", List.of("+0900"));

    private ZoneRule() {}

    /** Whether the date's zone is of either kind. */
    static boolean isAbsurd(MailDate date) {
        return isImpossible(date) || isContradicted(date);
    }

    /** Whether the offset has hours above 14 or minutes that no place uses. */
    static boolean isImpossible(MailDate date) {
        Optional<String> offset = offset(date);
        return offset.isPresent() && !USUAL.contains(offset.get()) && !POSSIBLE.matcher(offset.get()).matches();
    }

    /** What the zone can be: the offsets that go with its name, or the bounds of all offsets. */
    static String allowed(MailDate date) {
        return isImpossible(date) ? "-1400 … +1400, :00 :15 :30 :45" : String.join(", ", date.comment().map(name -> name.toUpperCase(Locale.ROOT))
                .map(OFFSETS::get).orElse(List.of()));
    }

    private static boolean isContradicted(MailDate date) {
        Optional<List<String>> allowed = date.comment().map(name -> name.toUpperCase(Locale.ROOT)).map(OFFSETS::get);
        Optional<String> offset = offset(date).map(text -> text.replace(":", ""));
        return allowed.isPresent() && offset.isPresent() && !allowed.get().contains(offset.get());
    }

    private static Optional<String> offset(MailDate date) {
        return date.zone().filter(zone -> "+-0123456789".indexOf(zone.charAt(0)) >= 0);
    }
}
