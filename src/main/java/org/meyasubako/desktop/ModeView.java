package org.meyasubako.desktop;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** The switch of the lookup mode, always in sight: what may leave the machine. */
final class ModeView extends SegmentedButton {

    ModeView(ObjectProperty<LookupMode> mode, Texts texts) {
        getStyleClass().add("mode");
        setMinWidth(USE_PREF_SIZE);
        Map<LookupMode, ToggleButton> buttons = new EnumMap<>(LookupMode.class);
        for (LookupMode each : LookupMode.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("mode-" + code(each));
            button.textProperty().bind(texts.bind(name(each)));
            button.getStyleClass().add(code(each));
            Tooltip words = new Tooltip();
            words.textProperty().bind(texts.bind(Sentence.of(ModeView.class, "mode." + code(each) + ".words")));
            button.setTooltip(words);
            button.setOnAction(event -> {
                // One of them is always on.
                button.setSelected(true);
                mode.set(each);
            });
            buttons.put(each, button);
            getButtons().add(button);
        }
        mode.subscribe(chosen -> buttons.forEach((each, button) -> button.setSelected(each == chosen)));
    }

    private static String code(LookupMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** What a mode is called. */
    static Sentence name(LookupMode mode) {
        return Sentence.of(ModeView.class, "mode." + code(mode));
    }
}
