package org.meyasubako.desktop.complaints.trace;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Anomaly;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;

/** One hop on the path: its time and delay, its mark on the rail, what it says in words, its protocol and its anomalies. */
final class HopView extends HBox {

    private static final double TIME_WIDTH = 128;
    private static final double RAIL_WIDTH = 30;

    private final Hop hop;
    private final HopChain chain;
    private final Texts texts;
    private final boolean chosen;

    HopView(Hop hop, HopChain chain, Texts texts, boolean chosen, Runnable choose) {
        this.hop = hop;
        this.chain = chain;
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().addAll("hop", !chain.isProved(hop) ? "claim" : hop.standing().name().toLowerCase(java.util.Locale.ROOT));
        VBox words = words();
        words.getStyleClass().add("hop-words");
        if (chosen) {
            words.getStyleClass().add("chosen");
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(time(), rail(), words);
        setOnMouseClicked(event -> choose.run());
        setFocusTraversable(true);
        setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER || event.getCode() == javafx.scene.input.KeyCode.SPACE) {
                choose.run();
            }
        });
        setAccessibleText(HopWords.of(hop, chain, texts));
    }

    boolean isChosen() {
        return chosen;
    }

    /** The time; the day where it is another than that of the hop above. */
    private VBox time() {
        VBox time = new VBox(1);
        time.getStyleClass().add("hop-time");
        time.setMinWidth(TIME_WIDTH);
        time.setMaxWidth(TIME_WIDTH);
        time.setAlignment(Pos.TOP_RIGHT);
        Optional<Instant> at = instant(hop);
        at.ifPresent(instant -> {
            boolean newDay = hop.index() == 0
                    || instant(chain.hops().get(hop.index() - 1)).filter(above -> texts.day(above).equals(texts.day(instant))).isEmpty();
            if (newDay) {
                time.getChildren().add(styled(texts.day(instant), "hop-day"));
            }
            time.getChildren().add(styled(texts.clock(instant), "hop-clock"));
        });
        delay(hop.delaySeconds()).ifPresent(delay -> time.getChildren().addAll(
                styled(delay, hop.delaySeconds().getAsLong() < 0 ? "hop-delay-back" : "hop-delay"), new DelayBar(hop.delaySeconds().getAsLong())));
        return time;
    }

    private static Optional<Instant> instant(Hop hop) {
        return hop.received().date().map(MailDate::instant);
    }

    private static Optional<String> delay(OptionalLong seconds) {
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        long all = Math.abs(seconds.getAsLong());
        String sign = seconds.getAsLong() < 0 ? "−" : "+";
        if (all < 60) {
            return Optional.of(sign + all + " s");
        }
        return Optional.of(all < 3_600 ? sign + all / 60 + " min" : sign + all / 3_600 + " h " + String.format("%02d", all % 3_600 / 60));
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private StackPane rail() {
        Region line = new Region();
        line.getStyleClass().add("rail-line");
        Region mark = new Region();
        mark.getStyleClass().add("rail-mark");
        StackPane rail = new StackPane(line, mark);
        StackPane.setAlignment(mark, Pos.TOP_CENTER);
        rail.setMinWidth(RAIL_WIDTH);
        rail.setMaxWidth(RAIL_WIDTH);
        return rail;
    }

    private VBox words() {
        ReceivedField field = hop.received();
        Label sentence = new Label(HopWords.of(hop, chain, texts));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("hop-sentence");
        VBox words = new VBox(4, sentence);
        if (field.parse() == ReceivedField.ParseState.OPAQUE) {
            words.getChildren().add(mono(field.raw()));
        } else {
            String names = HopWords.names(hop, texts);
            if (!names.isEmpty()) {
                words.getChildren().add(mono(names));
            }
        }
        FlowPane badges = badges(field);
        if (!badges.getChildren().isEmpty()) {
            words.getChildren().add(badges);
        }
        return words;
    }

    private static Label mono(String text) {
        Label label = styled(text, "mono");
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }

    private FlowPane badges(ReceivedField field) {
        FlowPane badges = new FlowPane(6, 4);
        if (chain.handover().filter(handover -> handover.hop() == hop.index()).isPresent()) {
            boolean proved = chain.isProved(hop);
            badges.getChildren().add(new Badge(tell(proved ? "hop.proved" : "hop.presumed"), proved ? Badge.Tone.PROVED : Badge.Tone.CLAIMED));
        }
        field.with().ifPresent(with -> badges.getChildren().add(new Badge(with, Badge.Tone.NEUTRAL)));
        if (field.auth()) {
            badges.getChildren().add(new Badge(tell("hop.authenticated"), Badge.Tone.ACCENT));
        }
        if (field.parse() != ReceivedField.ParseState.FULL) {
            badges.getChildren().add(new Badge(tell("hop.parse." + field.parse().name().toLowerCase(java.util.Locale.ROOT)), Badge.Tone.DOUBTFUL));
        }
        for (Anomaly anomaly : chain.anomaliesOf(hop)) {
            badges.getChildren().add(new AnomalyBadge(anomaly, texts));
        }
        return badges;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(HopView.class, code));
    }
}
