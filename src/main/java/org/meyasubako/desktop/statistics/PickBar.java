package org.meyasubako.desktop.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** A row of words of which always one is picked: the period, or what time is divided into. */
final class PickBar<E extends Enum<E>> extends SegmentedButton {

    PickBar(Class<E> type, ObjectProperty<E> picked, Function<E, Sentence> title, Texts texts) {
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("period");
        Map<E, ToggleButton> buttons = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            ToggleButton button = new ToggleButton();
            button.setId("period-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.textProperty().bind(texts.bind(title.apply(each)));
            button.setOnAction(event -> {
                // One of them is always on.
                button.setSelected(true);
                picked.set(each);
            });
            buttons.put(each, button);
            getButtons().add(button);
        }
        picked.subscribe(chosen -> buttons.forEach((each, button) -> button.setSelected(each == chosen)));
    }
}
