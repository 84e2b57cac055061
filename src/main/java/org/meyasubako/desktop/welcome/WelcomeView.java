package org.meyasubako.desktop.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** The page that a new user sees: what this is, and the ways to begin. */
public final class WelcomeView extends StackPane {

    private final Texts texts;

    /**
     * What the page offers.
     *
     * @param recent paths that were opened last, the newest first
     */
    public record Offers(Runnable openFiles, Runnable openFolder, Runnable openSample, List<String> recent, Consumer<String> open) {

        public Offers {
            recent = List.copyOf(recent);
        }
    }

    public WelcomeView(Offers offers, Texts texts) {
        this.texts = texts;
        getStyleClass().add("welcome");
        VBox page = new VBox(14, label("welcome.title", "welcome-title"), label("welcome.what", "welcome-what"), beginnings(offers),
                label("welcome.drop", "welcome-hint"));
        if (!offers.recent().isEmpty()) {
            page.getChildren().add(recent(offers));
        }
        page.getChildren().add(label("welcome.promise", "welcome-promise"));
        page.setMaxSize(640, USE_PREF_SIZE);
        getChildren().add(page);
    }

    private Label label(String code, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(Sentence.of(WelcomeView.class, code)));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private HBox beginnings(Offers offers) {
        Button sample = button("welcome.sample", MaterialDesignS.SCHOOL_OUTLINE, offers.openSample());
        sample.getStyleClass().add("accent");
        sample.setDefaultButton(true);
        HBox row = new HBox(10, sample, button("welcome.files", MaterialDesignF.FILE_OUTLINE, offers.openFiles()),
                button("welcome.folder", MaterialDesignF.FOLDER_OUTLINE, offers.openFolder()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String code, org.kordamp.ikonli.Ikon icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(Sentence.of(WelcomeView.class, code)));
        button.setGraphic(new FontIcon(icon));
        button.setOnAction(event -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private VBox recent(Offers offers) {
        VBox list = new VBox(2, label("welcome.recent", "welcome-section"));
        for (String path : offers.recent()) {
            Path name = Path.of(path).getFileName();
            Hyperlink link = new Hyperlink((name == null ? path : name.toString()) + "   " + path, new FontIcon(MaterialDesignM.MAILBOX_OUTLINE));
            link.setOnAction(event -> offers.open().accept(path));
            list.getChildren().add(link);
        }
        return list;
    }
}
