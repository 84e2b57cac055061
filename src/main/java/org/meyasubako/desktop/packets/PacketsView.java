package org.meyasubako.desktop.packets;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.PaperPages;
import org.meyasubako.desktop.control.PaperView;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.PacketResult;
import org.meyasubako.writing.packet.WrittenPacket;

/** The packet preview, laid over the screen from which it was opened. */
public final class PacketsView extends BorderPane {

    private static final double INDICATOR = 42;

    private final PacketsViewModel model;
    private final WorkRunner works;
    private final Texts texts;
    private final Ways ways;
    private final PaperView paper;
    private final PacketOrderView order;
    private final ListView<PaperPlace> contents = new ListView<>();
    private final Subscription listening;
    private final VBox refused = new VBox(8);
    private final WrappedLabel said = new WrappedLabel("", "quiet");

    /**
     * The ways out of the preview.
     *
     * @param print prints paper: a PDF's bytes, under the name that stands in the printer's list
     * @param close goes back to where the person came from
     */
    public record Ways(BiConsumer<byte[], String> print, Runnable close) {}

    public PacketsView(PacketsViewModel model, WorkRunner works, Texts texts, Ways ways) {
        this.model = model;
        this.works = works;
        this.texts = texts;
        this.ways = ways;
        this.paper = new PaperView(works, texts);
        this.order = new PacketOrderView(model, texts);
        setId("packets");
        getStyleClass().addAll("packets", "page");
        refused.getStyleClass().add("letter-refused");
        refused.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(INDICATOR, INDICATOR);
        busy.visibleProperty().bind(model.drawing());
        setTop(head());
        setLeft(left());
        setCenter(new StackPane(paper, refused, busy));
        setBottom(foot());
        listening = Subscription.combine(model.paper().subscribe((old, drawn) -> show(drawn)),
                model.saved().subscribe(result -> said.setText(result == null ? "" : came(result))));
        // A list would take Escape for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        show(model.paper().get());
    }

    private Node left() {
        contents.setId("packet-contents");
        contents.setAccessibleText(tell("packets.contents"));
        contents.setCellFactory(list -> new PlaceCell());
        contents.getSelectionModel().selectedItemProperty().addListener((o, old, place) -> {
            if (place != null) {
                paper.page().set(place.page());
            }
        });
        Label title = new Label(tell("packets.contents"));
        title.getStyleClass().add("side-title");
        VBox chapters = new VBox(8, title, contents);
        chapters.visibleProperty().bind(model.paper().map(drawn -> drawn != null && !drawn.places().isEmpty()).orElse(false));
        VBox.setVgrow(contents, Priority.ALWAYS);
        VBox.setVgrow(chapters, Priority.ALWAYS);
        VBox left = new VBox(18, order, chapters);
        left.getStyleClass().add("letter-choices");
        return left;
    }

    private Node head() {
        Button back = new Button(null, new FontIcon(MaterialDesignA.ARROW_LEFT));
        back.setId("packets-back");
        back.setAccessibleText(tell("packets.back"));
        back.getStyleClass().add("flat");
        back.setOnAction(event -> leave());
        Label title = new Label();
        title.getStyleClass().add("detail-title");
        title.textProperty().bind(model.bundle().map(number -> texts.tell(Sentence.of(PacketsView.class, "packets.title", number))));
        Label rule = new Label(tell("packets.rule"));
        rule.getStyleClass().add("quiet");
        HBox head = new HBox(12, back, title, rule);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node foot() {
        Button archive = button("packets.save-archive", () -> save("zip"));
        archive.setId("packet-archive");
        archive.getStyleClass().add("accent");
        Button pdf = button("packets.save-paper", () -> save("pdf"));
        Button print = button("packets.print", () -> Optional.ofNullable(model.paper().get()).filter(PacketPaper::isThere)
                .ifPresent(drawn -> ways.print().accept(drawn.pdf(), model.bundle().get())));
        print.setId("packet-print");
        List.of(archive, pdf, print).forEach(each -> each.disableProperty().bind(Bindings.createBooleanBinding(
                () -> Optional.ofNullable(model.paper().get()).filter(PacketPaper::isThere).isEmpty(), model.paper())));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox foot = new HBox(8, archive, pdf, print, said);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("page-foot");
        return foot;
    }

    private void show(@Nullable PacketPaper drawn) {
        paper.putAway();
        List<Sentence> reasons = drawn == null ? List.of() : drawn.result().refusals();
        refused.getChildren().setAll(reasons.stream().map(reason -> new WrappedLabel(texts.tell(reason), "warning")).toList());
        refused.setVisible(!reasons.isEmpty());
        contents.getItems().setAll(drawn == null ? List.of() : drawn.places());
        said.setText(drawn == null ? "" : drawn.result().packet().map(this::remarks).orElse(""));
        if (drawn != null && drawn.isThere()) {
            works.load(() -> new PaperPages(drawn.pdf()), paper::lay);
        }
    }

    private String remarks(WrittenPacket packet) {
        return String.join(" ", packet.remarks().stream().map(texts::tell).toList());
    }

    private String came(PacketResult result) {
        return result.packet().map(packet -> texts.tell(Sentence.of(PacketsView.class, "packets.saved", packet.file().toString(), packet.sha256().hex())))
                .orElseGet(() -> String.join(" ", result.refusals().stream().map(texts::tell).toList()));
    }

    private void save(String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(tell("packets.choose"));
        chooser.setInitialFileName(model.bundle().get() + "-" + model.reader().get().name().toLowerCase(java.util.Locale.ROOT) + "." + extension);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(extension, "*." + extension));
        @Nullable File chosen = chooser.showSaveDialog(getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(model::save);
    }

    private void leave() {
        ways.close().run();
    }

    /** The page is closed: it follows its model no longer. */
    public void putAway() {
        listening.unsubscribe();
        order.putAway();
        paper.putAway();
    }

    /** Puts the keyboard onto the paper. */
    public void focusPaper() {
        paper.requestFocus();
    }

    private Button button(String code, Runnable action) {
        Button button = new Button(tell(code));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(PacketsView.class, code));
    }
}
