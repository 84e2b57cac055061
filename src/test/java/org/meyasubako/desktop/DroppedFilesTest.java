package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;

/** Files dropped on the window from another one; drag and drop needs a real display. */
@Tag("display")
class DroppedFilesTest {

    @TempDir
    private Path home;

    @Test
    void aDroppedFolderIsOpened() throws TimeoutException {
        OpenWindow open = OpenWindow.open(home, Language.ENGLISH);
        Stage[] other = new Stage[1];
        open.robot().interact(() -> other[0] = sourceOf(OpenWindow.SAMPLE.toFile()));
        open.robot().drag("drag me").dropTo(open.robot().point(".strip"));
        OpenWindow.await(() -> open.model().complaints().rows().size() == 81);
        assertThat(open.model().settings().recent()).containsExactly(OpenWindow.SAMPLE.toAbsolutePath().toString());
        open.robot().interact(() -> other[0].hide());
        open.close();
    }

    private static Stage sourceOf(File file) {
        Label label = new Label("drag me");
        label.setOnDragDetected(event -> {
            Dragboard board = label.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file));
            board.setContent(content);
            event.consume();
        });
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(label), 160, 80));
        stage.setX(1_200);
        stage.setY(700);
        stage.setAlwaysOnTop(true);
        stage.show();
        return stage;
    }
}
