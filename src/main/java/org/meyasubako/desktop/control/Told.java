package org.meyasubako.desktop.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Tells a value of a choice in the window's language. */
public final class Told<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public Told(Function<T, String> words) {
        this.words = words;
    }

    /** A box of values in their order, the first chosen. */
    public static <T> ComboBox<T> box(List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setConverter(new Told<>(words));
        box.getItems().setAll(values);
        box.getSelectionModel().selectFirst();
        return box;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("a value is chosen, not typed");
    }
}
