package org.meyasubako.desktop.packets;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.PacketOrder;
import org.meyasubako.writing.packet.LegalBasis;

/** For whom the packet is, in which language, what it is made for, and on what an authority rests its request. */
final class PacketOrderView extends VBox {

    private static final double WIDTH = 280;

    private final PacketsViewModel model;
    private final Texts texts;
    private final Subscription listening;

    PacketOrderView(PacketsViewModel model, Texts texts) {
        super(14);
        this.model = model;
        this.texts = texts;
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        listening = model.reader().subscribe((old, now) -> show());
        show();
    }

    void putAway() {
        listening.unsubscribe();
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        ComboBox<PacketOrder.Reader> reader = Told.box(List.of(PacketOrder.Reader.values()), each -> tell("order.reader." + each.name()));
        reader.setId("packet-reader");
        reader.setValue(model.reader().get());
        reader.valueProperty().addListener((o, old, chosen) -> model.reader().set(chosen));
        nodes.add(named("order.reader", reader));
        nodes.add(new WrappedLabel(tell("order.says." + model.reader().get().name()), "quiet"));
        ComboBox<Language> language = Told.box(List.of(Language.JAPANESE, Language.ENGLISH), each -> tell("order.language." + each.tag()));
        language.setValue(model.language().get());
        language.valueProperty().bindBidirectional(model.language());
        nodes.add(named("order.language", language));
        nodes.add(field("order.purpose", model.purpose()));
        if (model.reader().get() == PacketOrder.Reader.AUTHORITY) {
            nodes.addAll(authority());
        }
        Button again = new Button(tell("order.again"));
        again.setId("packet-again");
        again.setOnAction(event -> model.preview());
        nodes.add(again);
        getChildren().setAll(nodes);
    }

    private List<Node> authority() {
        ComboBox<LegalBasis.Ground> ground = Told.box(List.of(LegalBasis.Ground.values()), each -> texts.tell(each.title()));
        ground.setId("packet-basis");
        ground.setValue(model.ground().get());
        ground.valueProperty().addListener((o, old, chosen) -> model.ground().set(chosen));
        ComboBox<String> confirmed = new ComboBox<>();
        confirmed.getItems().add("");
        confirmed.getItems().addAll(model.legalAccounts());
        confirmed.setValue(model.confirmed().get());
        confirmed.valueProperty().bindBidirectional(model.confirmed());
        return List.of(named("order.basis", ground), field("order.name", model.name()), field("order.reference", model.reference()),
                named("order.confirmed", confirmed));
    }

    private Node field(String code, StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setOnAction(event -> model.preview());
        return named(code, field);
    }

    private Node named(String code, Region field) {
        Label label = new Label(tell(code));
        label.setLabelFor(field);
        label.getStyleClass().add("fact-name");
        field.setMaxWidth(Double.MAX_VALUE);
        return new VBox(3, label, field);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(PacketOrderView.class, code));
    }
}
