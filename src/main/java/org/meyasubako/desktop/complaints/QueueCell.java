package org.meyasubako.desktop.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.ComplaintColumns;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.KindBadge;
import org.meyasubako.desktop.control.SpreadLine;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.workspace.QueueRow;

/** A row of the queue: what our part is, who complains and how, when, about what, which deadline is near, in which case it stands. */
final class QueueCell extends ListCell<QueueLine> {

    private static final double KIND_WIDTH = 40;

    private final Texts texts;
    private final Consumer<QueueLine> unfold;
    private final StackPane kind = new StackPane();
    private final Label who = new Label();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label accused = new Label();
    private final HBox counter = new HBox();
    private final HBox near = new HBox(4);
    private final HBox marks = new HBox(4);
    private final HBox row;

    /** @param unfold shows the reports of a flood, or hides them again */
    QueueCell(Texts texts, Consumer<QueueLine> unfold) {
        this.texts = texts;
        this.unfold = unfold;
        kind.getStyleClass().add("queue-kind");
        kind.setAlignment(Pos.TOP_CENTER);
        kind.setMinWidth(KIND_WIDTH);
        who.getStyleClass().add("queue-who");
        when.getStyleClass().add("queue-when");
        title.getStyleClass().add("queue-title");
        accused.getStyleClass().addAll("mono", "queue-accused");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        for (Region fixed : List.of(marks, near, when, counter)) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        VBox lines = new VBox(3, line(new HBox(6, who, counter), when), line(title, near), line(accused, marks));
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        row = new HBox(8, kind, lines);
        row.getStyleClass().add("queue-row");
        setPrefWidth(0);
    }

    private static SpreadLine line(Node left, Region right) {
        right.setMaxHeight(Region.USE_PREF_SIZE);
        return new SpreadLine(left, right);
    }

    @Override
    protected void updateItem(QueueLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        ComplaintColumns columns = item.row().columns();
        String name = columns.complainant().name().or(() -> columns.complainant().address().map(Object::toString)).orElse("–");
        String format = tell("queue.format." + columns.format().code());
        kind.getChildren().setAll(item.row().verdict().map(mark -> List.<Node>of(KindBadge.sign(mark.kind(), texts))).orElse(List.of()));
        who.setText(name + " · " + format);
        when.setText(columns.received().map(texts::shortTime).orElse("–"));
        title.setText(columns.title().isBlank() ? tell("queue.untitled") : columns.title());
        accused.setText(columns.accused().orElse("–"));
        counter.getChildren().setAll(counter(item));
        near.getChildren().setAll(near(item.row()));
        marks.getChildren().setAll(marks(item.row()));
        row.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("within"), item.within());
        setAccessibleText(String.join(", ", name, format, columns.title(), tell("queue.state." + item.row().state())));
        setGraphic(row);
    }

    private List<Node> counter(QueueLine item) {
        if (!item.isFlood()) {
            return List.of();
        }
        Button count = new Button((item.unfolded() ? "▾ ×" : "▸ ×") + item.flood());
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("badge", "accused", "flood");
        count.setFocusTraversable(false);
        count.setAccessibleText(texts.tell(Sentence.of(QueueCell.class, "queue.flood", item.flood())));
        count.setTooltip(new Tooltip(count.getAccessibleText()));
        count.setOnAction(event -> unfold.accept(item));
        return List.of(count);
    }

    /** The nearest deadline, and the case. */
    private List<Node> near(QueueRow item) {
        List<Node> shown = new ArrayList<>();
        item.due().ifPresent(due -> {
            Badge badge = new Badge(texts.tell(due.left()), due.missed() ? Badge.Tone.ACCUSED : Badge.Tone.DOUBTFUL);
            badge.setTooltip(new Tooltip(texts.tell(due.title()) + ": " + texts.time(due.at())));
            shown.add(badge);
        });
        item.cases().stream().limit(1).forEach(number -> {
            Label shownNumber = new Label(item.cases().size() > 1 ? number + " +" + (item.cases().size() - 1) : number);
            shownNumber.getStyleClass().add("queue-when");
            shown.add(shownNumber);
        });
        return shown;
    }

    private List<Node> marks(QueueRow item) {
        List<Node> shown = new ArrayList<>();
        if (item.earlier() > 0) {
            Label earlier = quiet(texts.tell(Sentence.of(QueueCell.class, "queue.earlier", item.earlier())));
            shown.add(earlier);
        }
        if (item.columns().attachments() > 0) {
            FontIcon clip = new FontIcon(MaterialDesignP.PAPERCLIP);
            clip.setAccessibleText(texts.tell(Sentence.of(QueueCell.class, "queue.attachments", item.columns().attachments())));
            shown.add(clip);
        }
        shown.add(quiet(item.columns().language().toUpperCase(Locale.ROOT)));
        item.columns().grade().ifPresent(grade -> shown.add(grade(grade, item.columns().copy(), texts)));
        if (!item.state().equals(QueueRow.NEW)) {
            shown.add(new Badge(tell("queue.state." + item.state()), Badge.Tone.NEUTRAL));
        }
        item.assignee().ifPresent(account -> shown.add(quiet(account)));
        return shown;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("queue-when");
        return label;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(QueueCell.class, code));
    }

    /** The grade in its colour; a pasted chain is never green, whatever its grade. */
    static Badge grade(Grade grade, Copy copy, Texts texts) {
        Badge.Tone tone = copy == Copy.PASTED ? Badge.Tone.CLAIMED : switch (grade) {
            case A, B -> Badge.Tone.PROVED;
            case C -> Badge.Tone.DOUBTFUL;
            case D -> Badge.Tone.CLAIMED;
        };
        Badge badge = new Badge(grade.name(), tone);
        badge.setTooltip(new Tooltip(texts.tell(Sentence.of(QueueCell.class, "grade", grade.name()))));
        badge.setAccessibleText(badge.getTooltip().getText());
        return badge;
    }
}
