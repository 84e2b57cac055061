package org.meyasubako.desktop;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.meyasubako.desktop.control.PaperPages;
import org.meyasubako.desktop.letters.LettersView;
import org.meyasubako.desktop.packets.PacketsView;
import org.meyasubako.desktop.print.PrintView;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.writing.letter.FieldSource;

/** What is laid over a screen: the letters or the packet of what is chosen there, and over everything the print dialog. */
final class LaidPages {

    private final MainViewModel model;
    private final Texts texts;
    private final Places places;
    private Optional<Laid> laid = Optional.empty();

    /**
     * Where pages are laid, and what lies outside them.
     *
     * @param frame has the page in its middle
     * @param window has the print dialog on top
     * @param back shows the screen again
     * @param source shows bytes of a complaint
     * @param system asks the system for files
     */
    record Places(BorderPane frame, StackPane window, Runnable back, Consumer<FieldSource.MailBytes> source, MainWindow system) {}

    /** The page that lies there: how it is put away, and how it is laid again in another language. */
    private record Laid(Runnable putAway, Runnable again) {}

    LaidPages(MainViewModel model, Texts texts, Places places) {
        this.model = model;
        this.texts = texts;
        this.places = places;
        // A page tells its words once; what stands in it is its model's, so another page in the other language goes on with it.
        texts.wording().addListener((o, old, wording) -> laid.ifPresent(page -> page.again().run()));
    }

    /** Opens the letters about a case or complaint. */
    void openLetters(String number) {
        model.letters().open(number);
        layLetters();
    }

    private void layLetters() {
        LettersView page = new LettersView(model.letters(), model.works(), texts, new LettersView.Ways(places.source(), this::print, places.back()));
        lay(page, page::putAway, this::layLetters);
        page.focusChoices();
    }

    /** Opens the evidence packet of a case. */
    void openPacket(String number) {
        model.packets().open(number, texts.language());
        layPacket();
    }

    private void layPacket() {
        PacketsView page = new PacketsView(model.packets(), model.works(), texts, new PacketsView.Ways(this::print, places.back()));
        lay(page, page::putAway, this::layPacket);
        page.focusPaper();
    }

    private void lay(Node page, Runnable putAway, Runnable layAgain) {
        clear();
        laid = Optional.of(new Laid(putAway, layAgain));
        places.frame().setCenter(page);
    }

    /** Puts the page away that lies there, if one does. */
    void clear() {
        laid.ifPresent(page -> page.putAway().run());
        laid = Optional.empty();
    }

    /** Whether the screen is covered: what acts on it has to wait. */
    boolean cover() {
        return laid.isPresent() || places.window().getChildren().stream().anyMatch(PrintView.class::isInstance);
    }

    /** Opens the print dialog; the keyboard goes back to where it was. */
    void print(byte[] pdf, String name) {
        Optional<Node> before = Optional.ofNullable(places.window().getScene().getFocusOwner());
        model.works().load(() -> new PaperPages(pdf), pages -> {
            PrintView dialog = new PrintView(model.works(), texts, pages, name, () -> places.system().savePaper(pdf, name), () -> {
                places.window().getChildren().removeIf(PrintView.class::isInstance);
                before.ifPresent(Node::requestFocus);
            });
            places.window().getChildren().add(dialog);
            dialog.focusFirst();
        });
    }
}
