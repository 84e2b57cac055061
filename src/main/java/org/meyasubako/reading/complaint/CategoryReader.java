package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.message.Message;

/** Reads what class of abuse a complaint is about: a feedback report says so, of a person's words the plainest are believed. */
final class CategoryReader {

    /** Words of subject and text, and the kind of abuse they name; the first that stands there counts. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("phishing", "phishing"), Map.entry("フィッシング", "phishing"), Map.entry("詐欺サイト", "phishing"),
            Map.entry("偽サイト", "phishing"), Map.entry("malware", "malware"), Map.entry("virus", "malware"), Map.entry("ウイルス", "malware"),
            Map.entry("brute force", "login_attack"), Map.entry("brute-force", "login_attack"), Map.entry("login attempt", "login_attack"),
            Map.entry("port scan", "port_scan"), Map.entry("不正アクセス", "login_attack"), Map.entry("ddos", "ddos"),
            Map.entry("copyright", "copyright"), Map.entry("claimed infringement", "copyright"), Map.entry("著作権", "copyright"),
            Map.entry("open resolver", "open_service"), Map.entry("vulnerab", "cve"), Map.entry("spam", "spam"), Map.entry("迷惑メール", "spam"),
            Map.entry("スパム", "spam"), Map.entry("unsolicited", "spam"));

    private static final Map<String, Complaint.Category> CATEGORIES = Map.of(
            "phishing", Complaint.Category.CONTENT, "malware", Complaint.Category.CONTENT, "login_attack", Complaint.Category.CONNECTION,
            "port_scan", Complaint.Category.CONNECTION, "ddos", Complaint.Category.CONNECTION, "copyright", Complaint.Category.COPYRIGHT,
            "open_service", Complaint.Category.VULNERABILITY, "cve", Complaint.Category.VULNERABILITY, "spam", Complaint.Category.MESSAGING);

    Complaint.Category category(Recognized recognized, Message message) {
        Optional<String> type = type(recognized, message);
        boolean aboutMail = recognized.format() != ComplaintFormat.PLAIN && recognized.format() != ComplaintFormat.NONE;
        if (aboutMail && recognized.report().isPresent()) {
            return Complaint.Category.MESSAGING;
        }
        return type.flatMap(t -> Optional.ofNullable(CATEGORIES.get(t)))
                .orElse(aboutMail ? Complaint.Category.MESSAGING : Complaint.Category.UNKNOWN);
    }

    Optional<String> type(Recognized recognized, Message message) {
        if (recognized.report().isPresent()) {
            return Optional.of(switch (recognized.report().get().type()) {
                case "fraud" -> "phishing";
                case "virus" -> "malware";
                case "abuse", "" -> "spam";
                // auth-failure, not-spam, opt-out and types still to come are told as they are (RFC 5965 section 6).
                case String other -> other;
            });
        }
        if (recognized.format() == ComplaintFormat.NONE) {
            return Optional.empty();
        }
        String text = (message.envelope().subject().orElse("") + "\n" + beginning(recognized.words().text())).toLowerCase(Locale.ROOT);
        Optional<String> named = WORDS.stream().filter(word -> text.contains(word.getKey())).findFirst().map(Map.Entry::getValue);
        return named.or(() -> recognized.format() == ComplaintFormat.PLAIN ? Optional.empty() : Optional.of("spam"));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 3_000));
    }
}
