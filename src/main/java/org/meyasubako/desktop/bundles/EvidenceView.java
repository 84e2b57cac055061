package org.meyasubako.desktop.bundles;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.bundle.EvidencePanel;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.judging.bundle.TierFinding;

/** The strength of the evidence: the tier among all, the counted facts in two columns, and what is missing for the next tier. */
final class EvidenceView {

    private static final double NAME_WIDTH = 150;

    private EvidenceView() {}

    static Node of(EvidencePanel panel, Texts texts) {
        VBox content = new VBox(10);
        content.getStyleClass().add("section-body");
        panel.tier().ifPresent(found -> content.getChildren().add(tiers(found.tier(), texts)));
        content.getChildren().add(facts(panel.rows(), texts));
        panel.tier().ifPresent(found -> content.getChildren().add(missing(found, texts)));
        return new Section(texts.tell(Sentence.of(EvidenceView.class, "evidence.title")),
                texts.tell(Sentence.of(EvidenceView.class, "evidence.note")), content);
    }

    private static HBox tiers(Tier reached, Texts texts) {
        HBox row = new HBox(8);
        for (Tier tier : Tier.values()) {
            Label step = new Label(tier == reached ? texts.tell(Sentence.of(EvidenceView.class, "evidence.tier." + tier.name())) : tier.name());
            step.getStyleClass().addAll("tier", tier == reached ? "reached" : "unreached");
            step.setMaxWidth(Double.MAX_VALUE);
            step.setAlignment(Pos.CENTER);
            HBox.setHgrow(step, Priority.ALWAYS);
            row.getChildren().add(step);
        }
        return row;
    }

    private static GridPane facts(List<EvidencePanel.Row> rows, Texts texts) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().addAll(half, half);
        for (int i = 0; i < rows.size(); i++) {
            grid.add(fact(rows.get(i), texts), i % 2, i / 2);
        }
        return grid;
    }

    private static HBox fact(EvidencePanel.Row row, Texts texts) {
        Label name = new Label(texts.tell(row.name()));
        name.setWrapText(true);
        name.setMinWidth(NAME_WIDTH);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(NAME_WIDTH);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label told = new Label(texts.tell(row.told()));
        told.getStyleClass().add("strong");
        told.setWrapText(true);
        told.setMinWidth(0);
        told.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        told.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, name, space, told);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("evidence-fact");
        Tooltip how = new Tooltip(texts.tell(row.how()));
        how.setWrapText(true);
        how.setMaxWidth(420);
        Tooltip.install(line, how);
        line.setAccessibleText(name.getText() + ": " + told.getText() + ". " + how.getText());
        return line;
    }

    private static VBox missing(TierFinding found, Texts texts) {
        VBox lines = new VBox(3);
        found.reasons().forEach(reason -> lines.getChildren().add(new WrappedLabel(texts.tell(reason), "quiet")));
        if (!found.missing().isEmpty()) {
            lines.getChildren().add(new WrappedLabel(texts.tell(Sentence.of(EvidenceView.class, "evidence.missing")), "missing"));
            found.missing().forEach(missing -> lines.getChildren().add(new WrappedLabel("• " + texts.tell(missing), "missing")));
        }
        return lines;
    }
}
