package org.meyasubako.desktop;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.RunningWork;
import org.meyasubako.desktop.theme.Looks;
import org.meyasubako.desktop.theme.Texts;

/** The strip at the top: open, search, what is under way, that nothing leaves the machine, language and theme. */
final class StripView extends HBox {

    private final MainViewModel model;
    private final Texts texts;
    private final CustomTextField search = new CustomTextField();
    private final HBox works = new HBox(8);

    StripView(MainViewModel model, Texts texts, Looks looks, MainWindow window) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("strip");
        setAlignment(Pos.CENTER_LEFT);
        works.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(works, Priority.ALWAYS);
        model.works().running().addListener((ListChangeListener<RunningWork>) change -> showWorks());
        getChildren().addAll(opener(window), searchField(), works, new PlaceView(model.work(), texts), new ModeView(model.mode(), texts), languageButton(), themeButton(looks));
    }

    private SplitMenuButton opener(MainWindow window) {
        MenuItem folder = item("strip.open-folder", window::chooseFolder);
        MenuItem sample = item("strip.open-sample", model::openSample);
        MenuItem casebook = item("strip.open-casebook", window::chooseCasebook);
        MenuItem profile = item("strip.open-profile", window::chooseProfile);
        SplitMenuButton open = new SplitMenuButton(folder, casebook, profile, sample);
        open.textProperty().bind(texts.bind(Sentence.of(StripView.class, "strip.open")));
        open.setOnAction(event -> window.chooseFiles());
        open.setMinWidth(USE_PREF_SIZE);
        return open;
    }

    private MenuItem item(String code, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(Sentence.of(StripView.class, code)));
        item.setOnAction(event -> action.run());
        return item;
    }

    private CustomTextField searchField() {
        Label key = new Label("/");
        key.getStyleClass().add("key");
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.setRight(key);
        search.promptTextProperty().bind(texts.bind(Sentence.of(StripView.class, "strip.search")));
        search.textProperty().bindBidirectional(model.complaints().typed());
        search.setOnAction(event -> model.complaints().commitTokens());
        search.getStyleClass().add("search");
        search.setPrefWidth(330);
        return search;
    }

    private void showWorks() {
        works.getChildren().clear();
        for (RunningWork work : model.works().running()) {
            Label title = new Label();
            title.textProperty().bind(texts.bind(work.title()));
            title.setMaxWidth(260);
            Label count = new Label();
            count.textProperty().bind(work.messages().asString("%,d"));
            count.setMinWidth(Region.USE_PREF_SIZE);
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(work.fraction());
            bar.setPrefWidth(120);
            bar.setMinWidth(80);
            Button cancel = new Button();
            cancel.textProperty().bind(texts.bind(Sentence.of(StripView.class, "strip.cancel")));
            cancel.getStyleClass().add("small");
            cancel.setOnAction(event -> work.cancel());
            cancel.setMinWidth(Region.USE_PREF_SIZE);
            works.getChildren().addAll(title, bar, count, cancel);
        }
    }

    private Button languageButton() {
        Button language = new Button();
        language.textProperty().bind(texts.bind(Sentence.of(StripView.class, "strip.language")));
        language.setGraphic(new FontIcon(MaterialDesignT.TRANSLATE));
        language.getStyleClass().add("flat");
        language.setMinWidth(USE_PREF_SIZE);
        language.setOnAction(event -> switchLanguage(texts));
        return language;
    }

    static void switchLanguage(Texts texts) {
        texts.speak(texts.language() == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE);
    }

    private Button themeButton(Looks looks) {
        Button theme = new Button();
        theme.setGraphic(new FontIcon(MaterialDesignT.THEME_LIGHT_DARK));
        theme.getStyleClass().add("flat");
        theme.accessibleTextProperty().bind(texts.bind(Sentence.of(StripView.class, "strip.theme")));
        Tooltip words = new Tooltip();
        words.textProperty().bind(texts.bind(Sentence.of(StripView.class, "strip.theme")));
        theme.setTooltip(words);
        theme.setOnAction(event -> looks.toggle());
        return theme;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
