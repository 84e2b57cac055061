package org.meyasubako.desktop.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.workspace.QueueRow;

/** A row of the queue: who complains and how, when, about what, and how far it carries. */
final class QueueCell extends ListCell<QueueRow> {

    private final Texts texts;
    private final Label who = new Label();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label accused = new Label();
    private final HBox marks = new HBox(4);
    private final VBox row;

    QueueCell(Texts texts) {
        this.texts = texts;
        who.getStyleClass().add("queue-who");
        when.getStyleClass().add("queue-when");
        title.getStyleClass().add("queue-title");
        accused.getStyleClass().addAll("mono", "queue-accused");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        marks.setAlignment(Pos.CENTER_RIGHT);
        marks.setMinWidth(Region.USE_PREF_SIZE);
        when.setMinWidth(Region.USE_PREF_SIZE);
        row = new VBox(3, line(who, when), line(title, new Region()), line(accused, marks));
        row.getStyleClass().add("queue-row");
        setPrefWidth(0);
    }

    private static HBox line(Node left, Node right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, left, space, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(QueueRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        String name = item.complainant().name().or(() -> item.complainant().address().map(Object::toString)).orElse("–");
        String format = texts.tell(Sentence.of(QueueCell.class, "queue.format." + item.format().code()));
        who.setText(name + " · " + format);
        when.setText(item.received().map(texts::shortTime).orElse("–"));
        title.setText(item.title().isBlank() ? texts.tell(Sentence.of(QueueCell.class, "queue.untitled")) : item.title());
        accused.setText(item.accused().orElse("–"));
        marks.getChildren().setAll(marks(item));
        setAccessibleText(name + ", " + format + ", " + item.title());
        setGraphic(row);
    }

    private List<Node> marks(QueueRow item) {
        List<Node> shown = new ArrayList<>();
        if (item.attachments() > 0) {
            FontIcon clip = new FontIcon(MaterialDesignP.PAPERCLIP);
            clip.setAccessibleText(texts.tell(Sentence.of(QueueCell.class, "queue.attachments", item.attachments())));
            shown.add(clip);
        }
        if (item.defects() > 0) {
            shown.add(new Badge(texts.tell(Sentence.of(QueueCell.class, "queue.defects", item.defects())), Badge.Tone.NEUTRAL));
        }
        shown.add(new Badge(item.language().toUpperCase(Locale.ROOT), Badge.Tone.NEUTRAL));
        item.grade().ifPresent(grade -> shown.add(grade(grade, item.copy(), texts)));
        return shown;
    }

    /** The grade in its colour; a pasted chain is never green, whatever its grade. */
    static Badge grade(Grade grade, Copy copy, Texts texts) {
        Badge.Tone tone = copy == Copy.PASTED ? Badge.Tone.CLAIMED : switch (grade) {
            case A, B -> Badge.Tone.PROVED;
            case C -> Badge.Tone.DOUBTFUL;
            case D -> Badge.Tone.CLAIMED;
        };
        return new Badge(texts.tell(Sentence.of(QueueCell.class, "grade", grade.name())), tone);
    }
}
