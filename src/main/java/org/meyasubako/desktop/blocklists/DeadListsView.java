package org.meyasubako.desktop.blocklists;

import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.asking.blocklist.DeadList;
import org.meyasubako.asking.blocklist.DeadListWarning;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.theme.Texts;

/** The dead and dangerous lists, and a look for them in a configuration's text: whoever still asks them loses mail. */
final class DeadListsView extends ScrollPane {

    private static final double WIDTH = 360;
    private static final int ROWS = 7;

    private final BlocklistsViewModel model;
    private final Texts texts;
    private final VBox found = new VBox(4);
    private final TextArea configuration = new TextArea();

    DeadListsView(BlocklistsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        configuration.setId("configuration");
        configuration.setPrefRowCount(ROWS);
        configuration.getStyleClass().add("mono");
        configuration.textProperty().bindBidirectional(model.configuration());
        configuration.promptTextProperty().bind(texts.bind(Sentence.of(DeadListsView.class, "dead.paste")));
        setFitToWidth(true);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getStyleClass().add("trace-card");
        InvalidationListener again = changed -> showWarnings();
        model.warnings().addListener(again);
        model.configuration().addListener(again);
        model.dead().addListener((InvalidationListener) changed -> render());
        texts.wording().addListener((o, old, wording) -> render());
        render();
    }

    private void render() {
        VBox check = new VBox(8, configuration, found);
        check.getStyleClass().add("section-body");
        VBox lists = new VBox(6);
        lists.getStyleClass().add("section-body");
        model.dead().forEach(dead -> lists.getChildren().add(line(dead)));
        VBox content = new VBox(12, new Section(tell("dead.check"), "", check),
                new Section(tell("dead.title"), texts.tell(Sentence.of(DeadListsView.class, "dead.count", model.dead().size())), lists));
        content.getStyleClass().add("cards");
        setContent(content);
        showWarnings();
    }

    private void showWarnings() {
        found.getChildren().clear();
        for (DeadListWarning warning : model.warnings()) {
            found.getChildren().add(words(texts.tell(warning.sentence()), "warning"));
        }
        if (model.warnings().isEmpty() && !model.configuration().get().isBlank()) {
            found.getChildren().add(words(tell("dead.none"), "quiet"));
        }
    }

    private Node line(DeadList dead) {
        Label zone = words(dead.zone(), "mono");
        boolean dangerous = dead.fate() == DeadList.Fate.WILDCARD || dead.fate() == DeadList.Fate.HAZARD;
        Label fate = words(texts.tell(dead.sentence()), dangerous ? "warning" : "quiet");
        fate.setId("dead-" + dead.fate().name().toLowerCase(Locale.ROOT));
        return new VBox(1, zone, fate);
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(DeadListsView.class, code));
    }
}
