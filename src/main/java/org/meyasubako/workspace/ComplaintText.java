package org.meyasubako.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.MailDateParser;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;

/** The words of a complaint: what a search looks in, in which language they are, and when they came. */
final class ComplaintText {

    /** Characters of text that a search looks in, of each complaint: enough for what a person remembers of it. */
    private static final int SEARCHED = 4_000;

    private static final int INDICATORS = 200;

    /** Nothing before it is kana; to ask for a script is a search. */
    private static final int FIRST_KANA = 0x3041;

    /** When our side took the complaint: the date of its newest Received field, else its own. */
    Optional<Instant> received(Message message) {
        Optional<MailDate> delivered = message.field("Received").map(HeaderField::body).map(body -> body.text())
                .map(body -> body.substring(body.lastIndexOf(';') + 1)).flatMap(MailDateParser::parse);
        return delivered.or(() -> message.envelope().date()).map(MailDate::instant);
    }

    /** The language by its script: kana means Japanese. */
    String language(Complaint complaint) {
        Message message = complaint.message();
        String text = message.envelope().subject().orElse("") + shownText(message);
        boolean kana = text.codePoints().limit(SEARCHED).anyMatch(c -> c >= FIRST_KANA && isKana(c));
        return kana ? "ja" : "en";
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** People, subjects, the beginning of the text, and what is named. */
    String searchText(Complaint complaint) {
        Message message = complaint.message();
        String text = shownText(message);
        String people = complaint.complainant().name().orElse("") + " "
                + complaint.complainant().address().map(Object::toString).orElse("");
        Optional<Message> reported = complaint.reported().message();
        String found = Stream.concat(complaint.subjects().stream().map(Subject::value),
                complaint.indicators().stream().map(Indicator::value)).distinct().limit(INDICATORS).collect(Collectors.joining(" "));
        String all = Stream.of(people, message.envelope().subject().orElse(""), reported.flatMap(r -> r.envelope().subject()).orElse(""),
                text.substring(0, Math.min(text.length(), SEARCHED)), found).collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(all.length(), 2 * SEARCHED));
    }

    private static String shownText(Message message) {
        for (Part part : message.leaves()) {
            if (part.is("text/plain")) {
                return part.text().text();
            }
        }
        return message.leaves().stream().filter(part -> part.is("text/html")).findFirst()
                .map(part -> part.html().shownText().text()).orElse("");
    }
}
