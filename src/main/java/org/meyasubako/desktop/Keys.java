package org.meyasubako.desktop;

import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.meyasubako.desktop.palette.Command;

/**
 * The keyboard: combinations act everywhere, single keys only while nobody types: not in a text field, and not while an input method
 * composes.
 */
final class Keys {

    /** What these do with the control key in a text field is the field's. */
    private static final Set<KeyCode> TEXT_KEYS = Set.of(KeyCode.Z, KeyCode.X, KeyCode.C, KeyCode.V, KeyCode.A);

    private final MainView view;
    private final MainViewModel model;
    private boolean composing;

    private Keys(MainView view, MainViewModel model) {
        this.view = view;
        this.model = model;
    }

    static void install(Scene scene, MainView view, MainViewModel model) {
        Keys keys = new Keys(view, model);
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> keys.composing = !event.getComposed().isEmpty());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        boolean editing = event.getTarget() instanceof TextInputControl && TEXT_KEYS.contains(event.getCode());
        for (Command command : editing ? List.<Command>of() : view.commands()) {
            if (command.key().filter(key -> key.match(event)).isPresent()) {
                command.action().run();
                event.consume();
                return;
            }
        }
        if (isSingle(event) && single(event.getCode())) {
            event.consume();
        }
    }

    /** On typing, not on pressing: what is typed next would stand in the field that just got the keyboard. */
    private void typed(KeyEvent event) {
        if (isSingle(event) && event.getCharacter().equals("/")) {
            view.focusSearch();
            event.consume();
        }
    }

    private boolean isSingle(KeyEvent event) {
        boolean typing = composing || event.getTarget() instanceof TextInputControl;
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return !typing && !modified && !view.isCovered();
    }

    private boolean single(KeyCode code) {
        switch (code) {
            case J -> view.move(1);
            case K -> view.move(-1);
            case B -> view.openCase();
            case X -> model.complaints().setAside();
            case L -> view.openLetters();
            case P -> view.openPacket();
            case DIGIT1, NUMPAD1 -> view.chooseTab(0);
            case DIGIT2, NUMPAD2 -> view.chooseTab(1);
            case DIGIT3, NUMPAD3 -> view.chooseTab(2);
            case DIGIT4, NUMPAD4 -> view.chooseTab(3);
            case DIGIT5, NUMPAD5 -> view.chooseTab(4);
            default -> {
                return false;
            }
        }
        return true;
    }
}
