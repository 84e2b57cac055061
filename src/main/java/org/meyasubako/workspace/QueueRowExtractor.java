package org.meyasubako.workspace;

import java.time.Instant;
import java.util.Locale;
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
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;

/** Draws from an inspection what the queue shows and searches. */
public final class QueueRowExtractor {

    /** Characters of text that a search looks in, of each complaint: enough for what a person remembers of it. */
    private static final int SEARCHED = 4_000;

    /** @param number the row's place in what is open, from 1 */
    public QueueRow extract(int number, Inspection inspection) {
        Complaint complaint = inspection.complaint();
        Message message = complaint.message();
        String text = shownText(message);
        return new QueueRow(number,
                inspection.raw().origin(),
                inspection.raw().sha256(),
                complaint.format(),
                complaint.complainant(),
                received(message),
                message.envelope().subject().orElse(""),
                complaint.subjects().stream().findFirst().map(Subject::value),
                complaint.chain().map(HopChain::grade),
                complaint.chain().map(HopChain::copy).orElse(Copy.NONE),
                complaint.chain().map(chain -> chain.hops().size()).orElse(0),
                (int) complaint.indicators().stream().filter(i -> i.type() == Indicator.Type.URL).count(),
                inspection.attachments().size(),
                inspection.defects().size(),
                language(message.envelope().subject().orElse("") + text),
                searchText(complaint, text));
    }

    /** When our side took the complaint: the date of its newest Received field, else its own. */
    private Optional<Instant> received(Message message) {
        Optional<MailDate> delivered = message.field("Received").map(HeaderField::body).map(body -> body.text())
                .map(body -> body.substring(body.lastIndexOf(';') + 1)).flatMap(MailDateParser::parse);
        return delivered.or(() -> message.envelope().date()).map(MailDate::instant);
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

    /** The language by its script: kana means Japanese. */
    private static String language(String text) {
        boolean kana = text.codePoints().limit(SEARCHED).anyMatch(c -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
        });
        return kana ? "ja" : "en";
    }

    private static String searchText(Complaint complaint, String text) {
        String people = complaint.complainant().name().orElse("") + " "
                + complaint.complainant().address().map(Object::toString).orElse("");
        Optional<Message> reported = complaint.reported().message();
        String found = Stream.concat(complaint.subjects().stream().map(Subject::value),
                complaint.indicators().stream().map(Indicator::value)).distinct().limit(200).collect(Collectors.joining(" "));
        String all = Stream.of(people, complaint.message().envelope().subject().orElse(""),
                        reported.flatMap(r -> r.envelope().subject()).orElse(""), text.substring(0, Math.min(text.length(), SEARCHED)), found)
                .collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(all.length(), 2 * SEARCHED)).toLowerCase(Locale.ROOT);
    }
}
