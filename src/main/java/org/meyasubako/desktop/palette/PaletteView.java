package org.meyasubako.desktop.palette;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** The palette: a field, and the commands that fit what is typed; Enter runs the chosen one, Escape closes. */
public final class PaletteView extends VBox {

    private final Texts texts;
    private final List<Command> commands;
    private final Runnable close;
    private final TextField typed = new TextField();
    private final ListView<Command> found = new ListView<>();

    public PaletteView(List<Command> commands, Texts texts, Runnable close) {
        this.commands = commands;
        this.texts = texts;
        this.close = close;
        getStyleClass().add("palette");
        typed.promptTextProperty().bind(texts.bind(Sentence.of(PaletteView.class, "palette.prompt")));
        typed.textProperty().addListener((o, old, text) -> search(text));
        found.setCellFactory(list -> new CommandCell());
        found.setFocusTraversable(false);
        found.setOnMouseClicked(event -> run());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(typed, found);
        search("");
    }

    /** Puts the cursor into the field. */
    public void focusField() {
        typed.requestFocus();
    }

    private void search(String text) {
        found.getItems().setAll(Command.matching(commands, text, texts));
        found.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> run();
            case ESCAPE -> close.run();
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run() {
        Command chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.action().run();
        }
    }

    /** A command's name and key. */
    private final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(8, new Label(texts.tell(command.name())), space);
            command.key().ifPresent(key -> {
                Label shown = new Label(key.getDisplayText());
                shown.getStyleClass().add("key");
                row.getChildren().add(shown);
            });
            setGraphic(row);
        }
    }
}
