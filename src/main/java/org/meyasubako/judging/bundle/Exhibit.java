package org.meyasubako.judging.bundle;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.OwnItem;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.message.Part;

/**
 * One complaint laid out for the extraction of its signs, its texts decoded once.
 *
 * @param places of ours that it names
 * @param reportedText what the reader of the reported mail saw
 * @param ownWords what the complainant wrote: not what he quoted or handed in
 */
record Exhibit(Complaint complaint, Assessment assessment, List<NormalUrl> places, String reportedText, String ownWords) {

    /** Characters of a text that are looked at. */
    private static final int LOOKED_AT = 20_000;

    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    /** Quoted lines, header fields with the folded lines of Received, and rules: not the complainant's words. */
    private static final Pattern HANDED_IN =
            Pattern.compile("[>|＞].*|[-_=*]{4,}.*|[\\p{L}-]{2,30}[:：].*|(?:by|for|id|with|\\().*(?:;|\\bid\\b).*");

    private static final String SIGNATURE = "--";

    static Exhibit of(Complaint complaint, Assessment assessment) {
        List<NormalUrl> places = assessment.items().stream()
                .flatMap(verdict -> verdict.item() instanceof OwnItem.Place(NormalUrl url) ? Stream.of(url) : Stream.empty())
                .toList();
        String reported = reported(complaint).map(Exhibit::shownText).orElse("");
        return new Exhibit(complaint, assessment, places, reported, ownWords(shownText(complaint.message()), reported));
    }

    /** What a reader sees: plain text, else what the HTML shows. */
    private static String shownText(Message message) {
        List<Part> bodies = message.leaves().stream().filter(part -> !part.isAttachment() && part.message().isEmpty()).toList();
        String plain = bodies.stream().filter(part -> part.is("text/plain")).map(part -> part.text().text()).collect(Collectors.joining("\n"));
        String shown = plain.isBlank()
                ? bodies.stream().filter(part -> part.is("text/html")).findFirst().map(part -> part.html().shownText().text()).orElse("")
                : plain;
        return shown.substring(0, Math.min(shown.length(), LOOKED_AT));
    }

    private static String ownWords(String text, String reported) {
        Set<String> handedIn = new HashSet<>(LINES.splitToList(reported));
        StringBuilder words = new StringBuilder();
        for (String line : LINES.split(text)) {
            if (line.equals(SIGNATURE)) {
                break;
            }
            if (!handedIn.contains(line) && !HANDED_IN.matcher(line).matches()) {
                words.append(line).append('\n');
            }
        }
        return words.toString();
    }

    Optional<Message> reported() {
        return reported(complaint);
    }

    /** The mail complained of; a mail that is no complaint is it itself. */
    private static Optional<Message> reported(Complaint complaint) {
        return complaint.format() == ComplaintFormat.NONE ? Optional.of(complaint.message()) : complaint.reported().message();
    }

    /** The reported mail's subject. */
    Optional<String> subject() {
        return reported().flatMap(message -> message.envelope().subject());
    }

    /** The subject and the text of the reported mail, in lower case. */
    String reportedWords() {
        return (subject().orElse("") + "\n" + reportedText).toLowerCase(Locale.ROOT);
    }

    /** Names of those to whom the reported mail went, in lower case: a personal greeting is no other text. */
    Set<String> recipientNames() {
        Set<String> names = new HashSet<>();
        reported().map(message -> message.envelope().to()).orElse(List.of()).forEach(to -> addNames(to, names));
        complaint.complainant().address().ifPresent(address -> names.add(address.local().toLowerCase(Locale.ROOT)));
        complaint.complainant().name().ifPresent(name -> addName(name, names));
        return names;
    }

    private static void addNames(NamedAddress to, Set<String> names) {
        names.add(to.address().local().toLowerCase(Locale.ROOT));
        to.name().ifPresent(name -> addName(name, names));
    }

    private static void addName(String name, Set<String> names) {
        names.addAll(List.of(name.toLowerCase(Locale.ROOT).strip().split("[\\s,.\u3000]+")));
    }
}
