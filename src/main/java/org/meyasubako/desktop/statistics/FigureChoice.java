package org.meyasubako.desktop.statistics;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.meyasubako.judging.statistics.Figure;

/** Lets one of the figures on a screen be chosen: by a button each, or by something else that chooses. */
final class FigureChoice {

    private final ObjectProperty<@Nullable Figure> chosen;
    private final List<Offer> offers = new ArrayList<>();
    private final ChangeListener<@Nullable Figure> listener = (o, old, figure) -> mark(figure);

    /** A button, and what it chooses. */
    private record Offer(Figure figure, ToggleButton button) {}

    FigureChoice(ObjectProperty<@Nullable Figure> chosen) {
        this.chosen = chosen;
        chosen.addListener(listener);
    }

    /** Makes a button choose a figure and show that it is chosen. */
    void add(ToggleButton button, Figure figure) {
        offers.add(new Offer(figure, button));
        button.setSelected(figure.equals(chosen.get()));
        button.setOnAction(event -> {
            // A figure that is chosen stays so.
            button.setSelected(true);
            chosen.set(figure);
        });
    }

    private void mark(@Nullable Figure figure) {
        offers.forEach(offer -> offer.button().setSelected(offer.figure().equals(figure)));
    }

    /** The buttons are gone from the screen. */
    void end() {
        chosen.removeListener(listener);
    }
}
