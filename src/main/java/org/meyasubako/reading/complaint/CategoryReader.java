package org.meyasubako.reading.complaint;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.message.Message;

/**
 * Reads what kind of abuse a complaint is about: a feedback report says so; of a person's words the plainest are believed, those of the
 * subject first; who hands a mail in and says no more complains of spam.
 */
final class CategoryReader {

    /** A complaint says what it is about near its beginning. */
    private static final int LOOKED_AT = 2_000;

    private static final Map<String, Complaint.Category> CATEGORIES = Map.ofEntries(
            Map.entry("spam", Complaint.Category.MESSAGING),
            Map.entry("phishing", Complaint.Category.CONTENT), Map.entry("malware", Complaint.Category.CONTENT),
            Map.entry("fraud", Complaint.Category.CONTENT), Map.entry("login_attack", Complaint.Category.CONNECTION),
            Map.entry("port_scan", Complaint.Category.CONNECTION), Map.entry("ddos", Complaint.Category.CONNECTION),
            Map.entry("sql_injection", Complaint.Category.CONNECTION), Map.entry("vulnerability_scan", Complaint.Category.CONNECTION),
            Map.entry("copyright", Complaint.Category.COPYRIGHT), Map.entry("botnet", Complaint.Category.INFRASTRUCTURE),
            Map.entry("compromised_server", Complaint.Category.INFRASTRUCTURE), Map.entry("open_service", Complaint.Category.VULNERABILITY),
            Map.entry("blocklist", Complaint.Category.REPUTATION));

    private final ShippedList words = ShippedList.read("abuse-types.txt");

    /** The class of {@code type}; a mail handed in with no more said is about messaging, and so is every feedback report. */
    Complaint.Category category(ComplaintFormat format, Optional<String> type) {
        boolean handedIn = format != ComplaintFormat.PLAIN && format != ComplaintFormat.NONE;
        return type.flatMap(named -> Optional.ofNullable(CATEGORIES.get(named)))
                .orElse(handedIn ? Complaint.Category.MESSAGING : Complaint.Category.UNKNOWN);
    }

    Optional<String> type(Message message, Recognized recognized) {
        if (recognized.format() == ComplaintFormat.NONE) {
            return Optional.empty();
        }
        if (recognized.report().isPresent()) {
            return Optional.of(reported(recognized.report().get().type()));
        }
        String text = recognized.words().text();
        return named(message.envelope().subject().orElse("")).or(() -> named(text.substring(0, Math.min(text.length(), LOOKED_AT))))
                .or(() -> recognized.format() == ComplaintFormat.PLAIN ? Optional.empty() : Optional.of("spam"));
    }

    /** RFC 5965 section 7.3; other types are told as they are (section 6). */
    private static String reported(String type) {
        return switch (type) {
            case "fraud" -> "phishing";
            case "virus" -> "malware";
            case "abuse", "" -> "spam";
            default -> type;
        };
    }

    private Optional<String> named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.words().entrySet().stream().filter(type -> type.getValue().stream().anyMatch(word -> ComplaintWords.stands(lower, word)))
                .map(Map.Entry::getKey).findFirst();
    }
}
