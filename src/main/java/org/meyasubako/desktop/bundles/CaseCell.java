package org.meyasubako.desktop.bundles;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.KindBadge;
import org.meyasubako.desktop.control.SpreadLine;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.workspace.CaseRow;

/** A row of the list of cases: what it is about, kind, grade, tier, flags; how much there is; what was decided. */
final class CaseCell extends ListCell<CaseRow> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label customer = new Label();
    private final Label counts = new Label();
    private final HBox marks = new HBox(4);
    private final Label state = new Label();
    private final VBox row;

    CaseCell(Texts texts) {
        this.texts = texts;
        name.getStyleClass().add("case-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        customer.getStyleClass().add("queue-when");
        customer.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("queue-accused");
        state.getStyleClass().add("queue-when");
        state.setMinWidth(Region.USE_PREF_SIZE);
        marks.setAlignment(Pos.CENTER_LEFT);
        row = new VBox(3, new SpreadLine(name, customer), new SpreadLine(counts, new Region()), new SpreadLine(marks, state));
        row.getStyleClass().add("queue-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CaseRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(item.key().value());
        customer.setText(item.key().customer().map(CustomerNumber::value).orElse("–"));
        counts.setText(texts.tell(Sentence.of(CaseCell.class, "case.counts", item.complaints(), item.complainants(),
                texts.date(item.first()), texts.date(item.last()))));
        marks.getChildren().setAll(marks(item));
        state.setText(texts.tell(CaseWords.disposition(item.disposition())));
        setAccessibleText(item.id() + ", " + item.key().value() + ", " + counts.getText());
        setGraphic(row);
    }

    private List<Node> marks(CaseRow item) {
        List<Node> shown = new ArrayList<>();
        shown.add(KindBadge.sign(item.kind(), texts));
        item.tier().ifPresent(tier -> shown.add(new Badge(tier.name(), Badge.Tone.CLAIMED)));
        item.grade().ifPresent(grade -> shown.add(new Badge(grade.name(), Badge.Tone.NEUTRAL)));
        item.flags().stream().filter(flag -> flag.blocks()).limit(2)
                .forEach(flag -> shown.add(new Badge(texts.tell(CaseWords.flag(flag)), Badge.Tone.DOUBTFUL)));
        return shown;
    }
}
