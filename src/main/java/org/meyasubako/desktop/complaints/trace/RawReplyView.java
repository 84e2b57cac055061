package org.meyasubako.desktop.complaints.trace;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** A raw reply as it came, and every other answer that was recorded to the same question. */
final class RawReplyView extends VBox {

    private static final double WIDTH = 620;
    private static final int ROWS = 16;
    private static final int HEX_LINE = 32;

    /** Characters that are shown of a reply; registries send a few thousand. */
    private static final int SHOWN = 40_000;

    RawReplyView(Observation seen, List<Recorded<Reply>> history, Instant event, Texts texts) {
        super(8);
        getStyleClass().add("pop-words");
        setPrefWidth(WIDTH);
        Label question = new Label(seen.question().text());
        question.getStyleClass().addAll("mono", "strong");
        Label facts = AnswerWords.label(AnswerWords.age(seen, event, texts) + " · " + seen.server() + " · "
                + texts.tell(Sentence.of(RawReplyView.class, "raw.length", seen.raw().length())), "quiet");
        TextArea bytes = new TextArea(text(seen));
        bytes.setEditable(false);
        bytes.setPrefRowCount(ROWS);
        bytes.getStyleClass().add("mono");
        getChildren().addAll(question, facts, bytes);
        if (history.size() > 1) {
            getChildren().add(new Label(texts.tell(Sentence.of(RawReplyView.class, "raw.history", history.size()))));
            history.reversed().forEach(each -> each.observation().ifPresent(other -> getChildren().add(
                    AnswerWords.label(AnswerWords.age(other, event, texts) + " · " + other.server() + " · " + outcome(each.answer(), texts), "quiet"))));
        }
    }

    private static String outcome(Answer<Reply> answer, Texts texts) {
        return switch (answer) {
            case Answer.Found<Reply>(Reply.Records(List<String> values)) -> String.join(", ", values);
            case Answer.Found<Reply> found -> texts.tell(Sentence.of(RawReplyView.class, "raw.registered"));
            case Answer.Absent<Reply> absent -> texts.tell(Sentence.of(AnswerWords.class, "answer.absent"));
            case Answer.Failed<Reply>(Sentence reason) -> texts.tell(reason);
            case Answer.Skipped<Reply>(Sentence reason) -> texts.tell(reason);
        };
    }

    /** Registries answer in text; a message of the DNS is shown in hexadecimal. */
    private static String text(Observation seen) {
        byte[] bytes = seen.raw().bytes();
        String text = seen.question().type().isDns()
                ? BaseEncoding.base16().lowerCase().withSeparator("\n", HEX_LINE).encode(bytes) : new String(bytes, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), SHOWN));
    }
}
