package org.meyasubako.reading.complaint.accused;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.complaint.text.KnownFields;
import org.meyasubako.reading.complaint.text.Phrase;
import org.meyasubako.reading.complaint.text.ShippedList;
import org.meyasubako.reading.complaint.text.Signature;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.SourceText;

/**
 * Reads what a complainant accuses in his own words.
 *
 * <p>What the mail's subject names comes first, then what stands behind a label such as {@code URL:}; where there is such, other things
 * of that kind in the text are only named. Signature, boilerplate and the complainant's own site accuse nobody. An internal address
 * is a subject only where no public one stands beside it: of a report that hides names.
 */
final class WordSubjectReader {

    /** Lines looked at for labels. */
    private static final int MOST_LINES = 5_000;

    private static final int LONGEST_LABEL = 40;

    private final IndicatorExtractor indicators;
    private final ShippedList words = ShippedList.read(WordSubjectReader.class, "complaint-labels.txt");

    WordSubjectReader(IndicatorExtractor indicators) {
        this.indicators = indicators;
    }

    /** The subjects of the mail's own Subject field and of the complainant's words; {@code plain} where he has handed nothing in. */
    List<Subject> read(Message message, SourceText text, boolean plain, Bystanders bystanders) {
        List<Indicator> inSubject = inSubject(message).filter(bystanders::isAccusable).toList();
        List<SourceText> lines = ownWords(text);
        List<Indicator> inText = Stream.concat(indicators.extract(BodyText.join(lines), Indicator.Where.TEXT).all().stream(), links(message, plain))
                .filter(bystanders::isAccusable).toList();
        boolean onlyInternal = Stream.concat(inSubject.stream(), inText.stream())
                .noneMatch(i -> i.type() == Indicator.Type.IP && !Bystanders.isInternal(i));
        Predicate<Indicator> counts = i -> onlyInternal || !Bystanders.isInternal(i);
        Pointing pointing = pointing(lines);
        inSubject.stream().filter(counts).forEach(pointing::accuse);
        List<Subject> found = new ArrayList<>();
        inSubject.stream().filter(counts).flatMap(i -> Subject.of(i, plain || i.type() == Indicator.Type.IP ? role(i) : Subject.Role.MENTIONED,
                "subject:").stream()).forEach(found::add);
        inText.stream().filter(counts).flatMap(i -> Subject.of(i, plain && pointing.isAtOrAbsent(i) ? role(i) : Subject.Role.MENTIONED, "text:")
                .stream()).forEach(found::add);
        return found;
    }

    private Stream<Indicator> inSubject(Message message) {
        return message.field("Subject").stream().map(HeaderField::body)
                .flatMap(body -> indicators.extract(body, Indicator.Where.HEADER).all().stream()).filter(i -> !isTag(i, message));
    }

    /** Reporters put the name of their service in brackets before the subject. */
    private static boolean isTag(Indicator indicator, Message message) {
        return indicator.type() != Indicator.Type.IP && message.envelope().subject().orElse("").contains("[" + indicator.raw() + "]");
    }

    /** Where a complaint is written in HTML alone, its links say more than its text. */
    private Stream<Indicator> links(Message message, boolean plain) {
        boolean onlyHtml = plain && message.leaves().stream().noneMatch(part -> part.is("text/plain") && !part.isAttachment());
        return onlyHtml ? message.leaves().stream().filter(part -> part.is("text/html"))
                .flatMap(part -> indicators.extract(part.html(), Indicator.Where.HTML).all().stream()) : Stream.empty();
    }

    /** The words without signature, boilerplate, and what stands behind labels of the complainant's own. */
    private List<SourceText> ownWords(SourceText text) {
        List<SourceText> lines = text.lines();
        return lines.subList(0, Signature.start(lines).orElse(lines.size())).stream().filter(line -> !isBoilerplate(line.text())).toList();
    }

    private boolean isBoilerplate(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return label(lower).filter(words.of("own")::contains).isPresent()
                || words.of("boilerplate").stream().anyMatch(phrase -> Phrase.stands(lower, phrase));
    }

    /** What labels point at; a label may stand on a line of its own, above what it labels. */
    private Pointing pointing(List<SourceText> lines) {
        Pointing pointing = new Pointing();
        String above = "";
        for (SourceText line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            String text = line.text().strip().toLowerCase(Locale.ROOT);
            String label = label(text).orElse(above);
            if (words.of("accused").contains(label)) {
                indicators.extract(line, Indicator.Where.TEXT).all().forEach(pointing::accuse);
            } else if (words.of("named").contains(label)) {
                indicators.extract(line, Indicator.Where.TEXT).all().forEach(pointing::spare);
            }
            above = text.endsWith(":") || text.endsWith("：") ? label(text).orElse("") : "";
        }
        return pointing;
    }

    /** What stands before the colon of a line; the colon of a scheme makes no label. */
    private static Optional<String> label(String line) {
        int colon = KnownFields.colon(line);
        boolean scheme = colon > 0 && line.startsWith("//", colon + 1);
        if (colon < 1 || colon > LONGEST_LABEL || scheme) {
            return Optional.empty();
        }
        String label = line.substring(0, colon).strip();
        int start = 0;
        while (start < label.length() && "*-・■●◆【[>|".indexOf(label.charAt(start)) >= 0) {
            start++;
        }
        return Optional.of(label.substring(start).strip());
    }

    private static Subject.Role role(Indicator indicator) {
        return switch (indicator.type()) {
            case IP -> Subject.Role.SOURCE;
            case URL, DOMAIN -> Subject.Role.ADVERTISED;
            case EMAIL, HASH -> Subject.Role.MENTIONED;
        };
    }
}
