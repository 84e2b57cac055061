package org.meyasubako.desktop.statistics;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.statistics.Amount;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Figure;

/** A chapter as rows, the first of a long one; the rest comes on demand. */
final class ChapterView {

    private static final int FIRST = 10;

    private ChapterView() {}

    static Node of(Chapter chapter, FigureChoice choice, Texts texts) {
        VBox lines = new VBox();
        lines.getStyleClass().add("figure-rows");
        List<Figure> figures = chapter.figures();
        boolean counts = figures.stream().map(Figure::amount).allMatch(Amount.Count.class::isInstance);
        long most = counts ? figures.stream().mapToLong(figure -> figure.amount().value().orElse(0)).max().orElse(0) : 0;
        int first = figures.size() <= FIRST + 1 ? figures.size() : FIRST;
        add(lines, figures.subList(0, first), most, choice, texts);
        if (first < figures.size()) {
            Hyperlink more = new Hyperlink(texts.tell(Sentence.of(ChapterView.class, "chapter.more", figures.size() - first)));
            more.setOnAction(event -> {
                lines.getChildren().remove(more);
                add(lines, figures.subList(first, figures.size()), most, choice, texts);
            });
            lines.getChildren().add(more);
        }
        if (figures.isEmpty()) {
            Label none = new Label(texts.tell(Sentence.of(ChapterView.class, "chapter.none")));
            none.getStyleClass().add("quiet");
            lines.getChildren().add(none);
        }
        return new Section(texts.tell(chapter.title()), "", lines);
    }

    private static void add(VBox lines, List<Figure> figures, long most, FigureChoice choice, Texts texts) {
        for (Figure figure : figures) {
            FigureRow row = new FigureRow(figure, most, texts);
            choice.add(row, figure);
            lines.getChildren().add(row);
        }
    }
}
