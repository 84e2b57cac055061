package org.meyasubako.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.meyasubako.desktop.letters.LettersViewModel;
import org.meyasubako.desktop.packets.PacketPaper;
import org.meyasubako.desktop.packets.PacketsViewModel;
import org.meyasubako.workspace.Correspondent;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.PacketOrder;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.LetterKind;

/** Hands that write letters and packets in the open window. */
final class WritingHands {

    private final OpenWindow open;

    WritingHands(OpenWindow open) {
        this.open = open;
    }

    LettersViewModel letters() {
        return open.model().letters();
    }

    PacketsViewModel packets() {
        return open.model().packets();
    }

    /** Opens the letters about the case of this host by key, and takes that kind. */
    void letter(String host, LetterKind kind) throws TimeoutException {
        open.show(host);
        open.robot().push(KeyCode.L);
        OpenWindow.await(() -> letters().plan().get() != null);
        take(kind);
    }

    /** Takes another kind of letter. */
    void take(LetterKind kind) throws TimeoutException {
        LetterChoice choice = letters().choices().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        open.robot().interact(() -> letters().choice().set(choice));
        OpenWindow.await(() -> letters().plan().get() != null && draft().kind() == kind);
    }

    /** Takes a kind of letter that may not be written now. */
    void refused(LetterKind kind) throws TimeoutException {
        LetterChoice choice = letters().choices().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        open.robot().interact(() -> letters().choice().set(choice));
        OpenWindow.await(() -> letters().plan().get() != null && plan().draft().isEmpty());
    }

    /** The letter that is shown. */
    LetterPlan plan() {
        return Objects.requireNonNull(letters().plan().get());
    }

    Draft draft() {
        return plan().draft().orElseThrow();
    }

    /** Writes the letter that is shown as its button does once a folder was chosen. */
    void write(Path folder) throws TimeoutException {
        open.robot().interact(() -> letters().write(folder));
        OpenWindow.await(() -> !letters().written().isEmpty() && open.model().works().running().isEmpty());
    }

    /** Opens the packet of the case of this host by key, and waits for its paper. */
    void packet(String host) throws TimeoutException {
        open.show(host);
        open.robot().push(KeyCode.P);
        awaitPaper();
    }

    /** Asks for the packet of another reader, and waits until it is there or refused. */
    void packetFor(PacketOrder.Reader reader) throws TimeoutException {
        PacketPaper before = packets().paper().get();
        open.robot().interact(() -> packets().reader().set(reader));
        OpenWindow.await(() -> packets().paper().get() != before);
    }

    /** Waits until a page is drawn. */
    void awaitPaper() throws TimeoutException {
        OpenWindow.await(() -> open.robot().lookup(".paper-desk > .image-view").tryQueryAs(ImageView.class)
                .filter(picture -> picture.getImage() != null).isPresent());
    }

    void fire(String button) {
        open.robot().interact(() -> open.robot().lookup(button).queryAs(ButtonBase.class).fire());
    }

    /** Who complained in the chosen case, and what was written to him. */
    List<Correspondent> correspondence() {
        return Objects.requireNonNull(open.model().bundles().detail().get()).correspondence();
    }
}
