package org.meyasubako.desktop.complaints.trace.ask;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.theme.Texts;

/** The address whose answers are shown, and the button that asks again as far as the mode allows. */
public final class AskBar extends HBox {

    /** @param complaint digest of the mail in whose chain the address stands */
    public AskBar(IpAddress address, Sha256 complaint, AskViewModel model, Texts texts) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(address.toString());
        name.getStyleClass().addAll("mono", "strong", "asked-address");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label offline = new Label();
        offline.textProperty().bind(texts.bind(Sentence.of(AskBar.class, "ask.offline")));
        offline.getStyleClass().add("quiet");
        Button ask = new Button();
        ask.setId("ask");
        ask.getStyleClass().add("small");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.textProperty().bind(texts.bind(Sentence.of(AskBar.class, "ask.open")));
        offline.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.mode().get() == LookupMode.OFFLINE, model.mode()));
        offline.managedProperty().bind(offline.visibleProperty());
        ask.visibleProperty().bind(offline.visibleProperty().not());
        ask.managedProperty().bind(ask.visibleProperty());
        ask.setOnAction(event -> model.plan(address, complaint, () -> {
            if (model.mode().get() == LookupMode.ONLINE) {
                model.ask();
            } else {
                PopOver popOver = new Bubble(PopOver.ArrowLocation.RIGHT_TOP);
                popOver.setContentNode(new AskView(model, texts, popOver::hide));
                popOver.show(ask);
            }
        }));
        getChildren().addAll(name, space, offline, ask);
    }
}
