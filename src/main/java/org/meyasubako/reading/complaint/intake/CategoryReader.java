package org.meyasubako.reading.complaint.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Statement;
import org.meyasubako.reading.complaint.text.Phrase;
import org.meyasubako.reading.complaint.text.ShippedList;
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

    private final ShippedList words = ShippedList.read(CategoryReader.class, "abuse-types.txt");

    /** The class of {@code type}; a mail handed in with no more said is about messaging, and so is every feedback report. */
    Complaint.Category category(Recognized recognized, Optional<String> type) {
        boolean handedIn = recognized.format() != ComplaintFormat.PLAIN && recognized.format() != ComplaintFormat.NONE;
        return recognized.statement().flatMap(Statement::category).or(() -> type.flatMap(named -> Optional.ofNullable(CATEGORIES.get(named))))
                .orElse(handedIn ? Complaint.Category.MESSAGING : Complaint.Category.UNKNOWN);
    }

    Optional<String> type(Message message, Recognized recognized) {
        if (recognized.format() == ComplaintFormat.NONE) {
            return Optional.empty();
        }
        if (recognized.statement().isPresent()) {
            return recognized.statement().get().type();
        }
        String text = recognized.words().text();
        return named(message.envelope().subject().orElse("")).or(() -> named(text.substring(0, Math.min(text.length(), LOOKED_AT))))
                .or(() -> recognized.format() == ComplaintFormat.PLAIN ? Optional.empty() : Optional.of("spam"));
    }

    private Optional<String> named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.words().entrySet().stream().filter(type -> type.getValue().stream().anyMatch(word -> Phrase.stands(lower, word)))
                .map(Map.Entry::getKey).findFirst();
    }
}
