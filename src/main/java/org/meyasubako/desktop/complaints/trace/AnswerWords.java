package org.meyasubako.desktop.complaints.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** What an answer says, and how old it is against the event: what is not known is never told as an absence. */
final class AnswerWords {

    private AnswerWords() {}

    /** The answer as a label: a value stands plain, what is not known stands quiet or amber with its reason. */
    static <T> Node value(Answer<T> answer, Function<T, String> words, Texts texts) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> label(words.apply(value), "mono");
            case Answer.Absent<T>() -> label(texts.tell(Sentence.of(AnswerWords.class, "answer.absent")), "quiet");
            case Answer.Failed<T>(Sentence reason) -> label(texts.tell(Sentence.of(AnswerWords.class, "answer.failed", reason)), "missing");
            case Answer.Skipped<T>(Sentence reason) -> label(texts.tell(reason), "quiet");
        };
    }

    static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** When it was asked, and how far that is from the event. */
    static String age(Observation observation, Instant event, Texts texts) {
        Duration distance = Duration.between(event, observation.asked());
        String which = distance.abs().toMinutes() < 1 ? "age.same" : distance.isNegative() ? "age.before" : "age.after";
        return texts.tell(Sentence.of(AnswerWords.class, which, texts.time(observation.asked()), span(distance.abs(), texts)));
    }

    private static String span(Duration distance, Texts texts) {
        if (distance.toDays() >= 2) {
            return texts.tell(Sentence.of(AnswerWords.class, "span.days", distance.toDays()));
        }
        return distance.toHours() >= 1 ? texts.tell(Sentence.of(AnswerWords.class, "span.hours", distance.toHours()))
                : texts.tell(Sentence.of(AnswerWords.class, "span.minutes", distance.toMinutes()));
    }
}
