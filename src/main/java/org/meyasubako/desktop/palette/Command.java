package org.meyasubako.desktop.palette;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/**
 * Something that the window can do.
 *
 * @param name as it is told
 * @param key with a modifier, so that it never acts on what a person types; empty where it has none
 */
public record Command(Sentence name, Optional<KeyCombination> key, Runnable action) {

    /** Those of {@code commands} whose name has the letters of {@code typed} in their order, best first. */
    static List<Command> matching(List<Command> commands, String typed, Texts texts) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        return commands.stream().filter(command -> score(texts.tell(command.name()), letters) >= 0)
                .sorted(java.util.Comparator.comparingInt(command -> score(texts.tell(command.name()), letters))).toList();
    }

    /** How far apart the letters stand; −1 where they don't stand there in order. */
    private static int score(String name, String letters) {
        String text = name.toLowerCase(Locale.ROOT);
        int at = -1;
        int gaps = 0;
        for (int i = 0; i < letters.length(); i++) {
            int next = text.indexOf(letters.charAt(i), at + 1);
            if (next < 0) {
                return -1;
            }
            gaps += at < 0 ? next : next - at - 1;
            at = next;
        }
        return gaps;
    }
}
