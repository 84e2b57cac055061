package org.meyasubako.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The window's looks: light or dark, switched while it is open, and the shipped fonts. */
public final class Looks {

    /** The two looks. */
    public enum Theme {
        LIGHT,
        DARK;

        /** The style sheet of the toolkit as a whole: popups and dialogs too. */
        String sheet() {
            return resource("theme-" + name().toLowerCase(java.util.Locale.ROOT) + ".css");
        }
    }

    private static final List<String> FONTS = List.of("BIZUDPGothic_400Regular.ttf", "BIZUDPGothic_700Bold.ttf", "BIZUDGothic_400Regular.ttf");

    private final ObjectProperty<Theme> theme;

    public Looks(Theme theme) {
        this.theme = new SimpleObjectProperty<>(theme);
    }

    /** Loads the shipped fonts; without them Japanese is boxes on a bare machine. */
    public static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream file = Looks.class.getResourceAsStream("/assets/fonts/" + font)) {
                Font.loadFont(Objects.requireNonNull(file, font), 13);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException("a shipped font cannot be read", e);
            }
        }
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme;
    }

    /** Makes the whole program look so. */
    public void wear(Theme chosen) {
        theme.set(chosen);
        Application.setUserAgentStylesheet(chosen.sheet());
    }

    public void toggle() {
        wear(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    /** Puts the window's own sheets on a scene, where they win over those that ControlsFX brings. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(resource("compat.css"), resource("window.css"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Looks.class.getResource(name), name).toExternalForm();
    }
}
