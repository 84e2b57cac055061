package org.meyasubako.desktop.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.writing.redaction.Loosening;
import org.meyasubako.writing.redaction.StrikeReason;
import org.meyasubako.writing.redaction.StruckMessage;
import org.meyasubako.writing.redaction.StruckPlace;

/** What was struck in the quoted copy and why; a person strikes more at will, and less with a reason only. */
final class StruckView extends VBox {

    private static final int EXAMPLES = 4;

    private final StruckViewModel model;
    private final Texts texts;

    StruckView(StruckViewModel model, StruckMessage copy, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        VBox lines = new VBox(8, more());
        lines.getStyleClass().add("section-body");
        Map<StrikeReason, List<StruckPlace>> byReason = copy.places().stream()
                .collect(Collectors.groupingBy(StruckPlace::reason, TreeMap::new, Collectors.toList()));
        byReason.forEach((reason, places) -> lines.getChildren().add(new VBox(0,
                new WrappedLabel(texts.tell(Sentence.of(StruckView.class, "struck.line", reason.sentence(), places.size())), "strong"),
                new WrappedLabel(where(places), "quiet"))));
        copy.lifted().forEach(lifted -> lines.getChildren().add(new WrappedLabel(
                texts.tell(Sentence.of(StruckView.class, "struck.lifted", lifted.what().sentence(), lifted.reason())), "warning")));
        lines.getChildren().add(model.consented().get() ? less() : consent());
        Optional.ofNullable(model.refusal().get()).ifPresent(refusal -> lines.getChildren().add(new WrappedLabel(texts.tell(refusal), "warning")));
        getChildren().add(new Section(tell("struck.title"), texts.tell(Sentence.of(StruckView.class, "struck.count", copy.places().size())), lines));
    }

    private String where(List<StruckPlace> places) {
        String named = places.stream().limit(EXAMPLES).map(place -> place.field().orElseGet(() -> tell("struck.text"))).distinct()
                .collect(Collectors.joining(", "));
        return places.size() > EXAMPLES ? named + " …" : named;
    }

    private VBox more() {
        TextField words = new TextField();
        words.setId("strike-words");
        words.setPromptText(tell("struck.more.prompt"));
        words.textProperty().bindBidirectional(model.wanted());
        Button strike = new Button(tell("struck.more"));
        strike.setId("strike-more");
        strike.getStyleClass().add("small");
        strike.disableProperty().bind(words.textProperty().map(String::isBlank));
        strike.setOnAction(event -> model.strike());
        words.setOnAction(event -> strike.fire());
        return new VBox(4, words, strike);
    }

    private VBox less() {
        ComboBox<Loosening> what = Told.box(List.of(Loosening.values()), each -> texts.tell(each.sentence()));
        what.setMaxWidth(Double.MAX_VALUE);
        what.setAccessibleText(tell("struck.less.what"));
        TextField reason = new TextField();
        reason.setId("loosen-reason");
        reason.setPromptText(tell("struck.less.prompt"));
        Button loosen = new Button(tell("struck.less"));
        loosen.setId("loosen");
        loosen.getStyleClass().add("small");
        loosen.disableProperty().bind(reason.textProperty().map(String::isBlank));
        loosen.setOnAction(event -> model.loosen(what.getValue(), reason.getText()));
        reason.setOnAction(event -> loosen.fire());
        return new VBox(4, what, reason, loosen);
    }

    /** Less may be struck only where the complainant agrees. */
    private VBox consent() {
        TextField ground = new TextField();
        ground.setId("consent-ground");
        ground.setPromptText(tell("struck.consent.prompt"));
        Button record = new Button(tell("struck.consent"));
        record.setId("consent");
        record.getStyleClass().add("small");
        record.disableProperty().bind(ground.textProperty().map(String::isBlank));
        record.setOnAction(event -> model.consent(ground.getText()));
        ground.setOnAction(event -> record.fire());
        return new VBox(4, new WrappedLabel(tell("struck.strict"), "quiet"), ground, record);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(StruckView.class, code));
    }
}
