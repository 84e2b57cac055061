package org.meyasubako.desktop;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.Casebook;
import org.meyasubako.casebook.Occupant;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.Casework;

/** In which casebook one works, at which time by its clock, by whose name; and that it is read only, where another writes in it. */
final class PlaceView extends HBox {

    private final Texts texts;

    PlaceView(ReadOnlyObjectProperty<@Nullable Casework> work, Texts texts) {
        this.texts = texts;
        setSpacing(8);
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("place");
        setMinWidth(USE_PREF_SIZE);
        work.subscribe(this::show);
        texts.wording().addListener((o, old, wording) -> show(work.get()));
    }

    private void show(@Nullable Casework work) {
        getChildren().clear();
        if (work == null) {
            return;
        }
        Casebook casebook = work.casebook();
        Label name = new Label(casebook.path().getFileName() + " · " + person(work));
        name.getStyleClass().add("strong");
        name.setTooltip(new Tooltip(casebook.path().toString()));
        Label time = new Label(texts.tell(Sentence.of(PlaceView.class, "place.time", texts.time(work.clock().instant()))));
        time.getStyleClass().add("quiet");
        VBox place = new VBox(name, time);
        place.setAlignment(Pos.CENTER_RIGHT);
        if (casebook.readOnly().isPresent()) {
            Badge badge = new Badge(texts.tell(readOnly(casebook.writer())), Badge.Tone.DOUBTFUL);
            badge.setId("read-only");
            badge.setTooltip(new Tooltip(texts.tell(casebook.readOnly().get().reason()) + "\n" + texts.tell(casebook.readOnly().get().remedy())));
            getChildren().add(badge);
        }
        getChildren().add(place);
    }

    private static String person(Casework work) {
        return work.person().name().isBlank() ? work.person().account() : work.person().name();
    }

    private Sentence readOnly(Optional<Occupant> writer) {
        return writer.map(who -> Sentence.of(PlaceView.class, "place.other-writes", who.user(), texts.shortTime(who.since())))
                .orElseGet(() -> Sentence.of(PlaceView.class, "place.read-only"));
    }
}
