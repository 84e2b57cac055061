package org.meyasubako.desktop.complaints;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** The screen: queue and detail, with a divider that a person can move. */
public final class ComplaintsView extends BorderPane {

    private static final double QUEUE_SHARE = 0.27;

    private final QueueView queue;
    private final DetailView detail;
    private final SplitPane split;

    /** @param openCase shows the case of a number */
    public ComplaintsView(ComplaintsViewModel model, Texts texts, Consumer<String> openCase, double queueShare) {
        queue = new QueueView(model, texts);
        detail = new DetailView(model, texts, openCase);
        split = new SplitPane(queue, detail);
        SplitPane.setResizableWithParent(queue, false);
        split.setDividerPositions(queueShare > 0 ? queueShare : QUEUE_SHARE);
        getStyleClass().add("complaints");
        setCenter(split);
    }

    /** How much of the width the queue has, from 0 to 1. */
    public double queueShare() {
        return split.getDividerPositions()[0];
    }

    /** Chooses a tab by its number, from 0. */
    public void chooseTab(int number) {
        detail.chooseTab(number);
    }

    /** Shows the bytes of a complaint as soon as it is open, that stretch of them lit. */
    public void showSource(Sha256 message, Optional<Span> span) {
        detail.showSource(message, span);
    }

    /** What the tab with this number is called. */
    public static Sentence tabName(int number) {
        return Sentence.of(ComplaintsView.class, DetailView.tabNames().get(number));
    }

    /** The number of tabs. */
    public static int tabs() {
        return DetailView.tabNames().size();
    }

    /** Gives the keyboard to the queue. */
    public void focusQueue() {
        queue.focusList();
    }
}
