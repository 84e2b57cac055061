package org.meyasubako.desktop.control;

import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.desktop.theme.Texts;

/** Paper to look at: one page of a PDF at a time, the whole page or its width, turned by buttons or Page Up and Page Down. */
public final class PaperView extends BorderPane {

    private static final int DPI = 130;
    private static final double MARGIN = 28;

    private final WorkRunner works;
    private final Texts texts;
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final ImageView picture = new ImageView();
    private final ScrollPane desk = new ScrollPane();
    private final Label place = new Label();
    private final ToggleButton wide = new ToggleButton();
    private @Nullable PaperPages pages;

    public PaperView(WorkRunner works, Texts texts) {
        this.works = works;
        this.texts = texts;
        getStyleClass().add("paper-view");
        picture.setId("paper-page");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("paper-desk");
        desk.setContent(sheet);
        desk.setFitToWidth(true);
        desk.setFitToHeight(true);
        setCenter(desk);
        setBottom(bar());
        page.addListener((o, old, number) -> draw());
        desk.viewportBoundsProperty().addListener((o, old, bounds) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::turnByKey);
    }

    /** The page that is shown, from 1. */
    public IntegerProperty page() {
        return page;
    }

    /** Lays other paper down; what lay there is put away. */
    public void lay(PaperPages other) {
        putAway();
        pages = other;
        if (page.get() == 1) {
            draw();
        } else {
            page.set(1);
        }
    }

    /** Puts the paper away. */
    public void putAway() {
        PaperPages laid = pages;
        pages = null;
        picture.setImage(null);
        place.setText("");
        if (laid != null) {
            works.load(() -> {
                laid.close();
                return true;
            }, closed -> { });
        }
    }

    private HBox bar() {
        wide.textProperty().bind(texts.bind(say("paper.width")));
        wide.setOnAction(event -> fit());
        place.setId("paper-place");
        HBox bar = new HBox(8, turn("paper.back", -1), place, turn("paper.on", 1), wide);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("paper-bar");
        // Nothing is turned while nothing lies there.
        bar.visibleProperty().bind(place.textProperty().isNotEmpty());
        return bar;
    }

    private Button turn(String code, int by) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(say(code)));
        button.setOnAction(event -> turn(by));
        return button;
    }

    private void turnByKey(KeyEvent event) {
        int by = switch (event.getCode()) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
        if (by != 0) {
            turn(by);
            event.consume();
        }
    }

    private void turn(int by) {
        withPages(laid -> page.set(Math.clamp((long) page.get() + by, 1, laid.count())));
    }

    private void draw() {
        int number = page.get();
        withPages(laid -> {
            place.setText(texts.tell(Sentence.of(PaperView.class, "paper.place", number, laid.count())));
            works.load(() -> laid.picture(number, DPI), drawn -> drawn.filter(image -> laid == pages && number == page.get()).ifPresent(this::show));
        });
    }

    private void show(Image drawn) {
        picture.setImage(drawn);
        fit();
        desk.setVvalue(0);
    }

    private void fit() {
        picture.setFitWidth(Math.max(1, desk.getViewportBounds().getWidth() - MARGIN));
        picture.setFitHeight(wide.isSelected() ? 0 : Math.max(1, desk.getViewportBounds().getHeight() - MARGIN));
    }

    private void withPages(Consumer<PaperPages> action) {
        PaperPages laid = pages;
        if (laid != null) {
            action.accept(laid);
        }
    }

    private static Sentence say(String code) {
        return Sentence.of(PaperView.class, code);
    }
}
