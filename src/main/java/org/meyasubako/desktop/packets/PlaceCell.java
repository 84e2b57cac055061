package org.meyasubako.desktop.packets;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.meyasubako.desktop.control.SpreadLine;

/** A chapter with its page. */
final class PlaceCell extends ListCell<PaperPlace> {

    PlaceCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaperPlace place, boolean empty) {
        super.updateItem(place, empty);
        if (place == null || empty) {
            setGraphic(null);
            return;
        }
        Label page = new Label(String.valueOf(place.page()));
        page.getStyleClass().add("quiet");
        setGraphic(new SpreadLine(new Label(place.title()), page));
        setAccessibleText(place.title() + ", " + place.page());
    }
}
