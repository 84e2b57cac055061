package org.meyasubako.writing.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.CauseWording;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.own.provider.Desk;

/** Tells what a letter states in the letter's language and for its reader, as lines; what comes from outside stands as visible text. */
final class ValueWording {

    /** Lines of one quotation; the rest is counted. */
    static final int MOST_LINES = 200;
    /** Characters of one line; the rest is cut and marked. */
    static final int MOST_CHARACTERS = 1000;

    private static final int MOST_OF_NAME = 100;
    private static final Defanged NOTHING_KEPT = new Defanged(Set.of());

    private final Language language;
    private final ReaderRole reader;
    private final Wording wording;
    private final TimeWording times;
    private final Defanged own;

    ValueWording(Language language, ReaderRole reader, Desk desk) {
        this.language = language;
        this.reader = reader;
        this.wording = new Wording(language, desk.timeZone());
        this.times = new TimeWording(language, desk.timeZone(), reader == ReaderRole.OPERATOR);
        this.own = new Defanged(desk.abuseAddress().map(mail -> Set.of(mail.domain(), "www." + mail.domain())).orElse(Set.of()));
    }

    /** The value in lines; none where it says nothing, as logs that nobody searched. */
    List<String> tell(FieldValue value) {
        return switch (value) {
            case FieldValue.Words words -> one(shown(words.text()));
            case FieldValue.Bilingual both -> one(shown(language == Language.JAPANESE ? both.ja() : both.en()));
            case FieldValue.Told told -> one(shown(wording.tell(told.sentence())));
            case FieldValue.Moment moment -> one(times.tell(moment.at()));
            case FieldValue.Day day -> one(times.tell(day.day()));
            case FieldValue.Count count -> one(wording.tell(Sentence.of(ValueWording.class, "count", count.number())));
            case FieldValue.PageAddress page -> one(shown(Defanged.url(page.url())));
            case FieldValue.Quoted quoted -> quoted(quoted.lines());
            case FieldValue.Chronicle chronicle -> chronicle.entries().stream().map(this::entry).toList();
            case FieldValue.Attribution attribution -> one(wording.tell(cause(attribution)));
            case FieldValue.LogSearch search -> log(search);
            case FieldValue.Outcome outcome -> one(wording.tell(Sentence.of(ValueWording.class, "outcome." + outcome)));
        };
    }

    /** A name as it stands in a line: it comes from a mail, whose writer may have put anything there. */
    static String inLine(String name) {
        String shown = VisibleText.of(NOTHING_KEPT.text(name.strip()));
        return shown.substring(0, shown.offsetByCodePoints(0, Math.min(MOST_OF_NAME, shown.codePointCount(0, shown.length()))));
    }

    private static List<String> one(String line) {
        return line.isBlank() ? List.of() : List.of(line);
    }

    /** That somebody may have posed as the customer is for the desk alone: others are told the cause without it. */
    private Sentence cause(FieldValue.Attribution said) {
        CauseCode cause = said.cause() == CauseCode.K3_JOE ? CauseCode.K3_URL : said.cause();
        Sentence words = CauseWording.of(cause, said.grade(), said.log());
        // The words of this one speak to who sent the mail in.
        boolean speaksToComplainant = words.equals(CauseWording.of(CauseCode.K3_URL, Optional.empty(), LogAnswer.NOT_SEARCHED));
        return speaksToComplainant && reader != ReaderRole.COMPLAINANT ? Sentence.of(ValueWording.class, "cause.notSent") : words;
    }

    private List<String> log(FieldValue.LogSearch search) {
        String from = times.tell(search.from());
        String to = times.tell(search.to());
        return switch (search.answer()) {
            case LogAnswer.NotFound none -> one(wording.tell(Sentence.of(ValueWording.class, "log.absent", from, to)));
            case LogAnswer.NotCovered none -> one(wording.tell(Sentence.of(ValueWording.class, "log.notCovered")));
            case LogAnswer.Confirmed found -> one(wording.tell(Sentence.of(ValueWording.class, "log.found", from, to)));
            case LogAnswer.NotSearched none -> List.of();
        };
    }

    private String entry(FieldValue.Entry entry) {
        String mark = language == Language.JAPANESE ? "・" : "- ";
        return mark + entry.at().map(at -> times.tell(at) + " ").orElse("") + shown(entry.what());
    }

    private List<String> quoted(List<String> lines) {
        List<String> told = new ArrayList<>();
        lines.stream().limit(MOST_LINES).forEach(line -> told.add(("> " + cut(VisibleText.of(NOTHING_KEPT.text(line)))).stripTrailing()));
        if (lines.size() > MOST_LINES) {
            told.add("> " + wording.tell(Sentence.of(ValueWording.class, "cut.lines", lines.size() - MOST_LINES)));
        }
        return told;
    }

    private String shown(String text) {
        return cut(VisibleText.of(own.text(text.strip())));
    }

    private String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end) + wording.tell(Sentence.of(ValueWording.class, "cut.characters"));
    }
}
