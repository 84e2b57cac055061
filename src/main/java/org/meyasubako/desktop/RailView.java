package org.meyasubako.desktop;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meyasubako.desktop.theme.Texts;

/** The slim rail at the left: one button a screen, with how much waits there. */
final class RailView extends VBox {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /** @param counts what waits on a screen; screens without a count have none */
    RailView(ObjectProperty<Screen> screen, Map<Screen, ObservableValue<String>> counts, Texts texts) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        Map<Screen, Toggle> buttons = new EnumMap<>(Screen.class);
        for (Screen each : Screen.values()) {
            ToggleButton button = button(each, counts.get(each), texts);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                // A screen that is shown is not switched off.
                button.setSelected(true);
                screen.set(each);
            });
            buttons.put(each, button);
            getChildren().add(button);
        }
        screen.addListener((o, old, shown) -> group.selectToggle(buttons.get(shown)));
        group.selectToggle(buttons.get(screen.get()));
    }

    private static ToggleButton button(Screen screen, @org.jspecify.annotations.Nullable ObservableValue<String> waiting, Texts texts) {
        ToggleButton button = new ToggleButton();
        button.setId("rail-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        Label name = new Label();
        name.textProperty().bind(texts.bind(screen.title()));
        name.getStyleClass().add("rail-name");
        VBox face = new VBox(3, new FontIcon(screen.icon()), name);
        face.setAlignment(Pos.CENTER);
        if (waiting != null) {
            Label count = new Label();
            count.textProperty().bind(waiting);
            count.getStyleClass().add("rail-count");
            waiting.subscribe(text -> count.pseudoClassStateChanged(EMPTY, text.isEmpty()));
            face.getChildren().add(count);
        }
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(texts.bind(screen.title()));
        return button;
    }
}
