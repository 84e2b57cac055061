package org.meyasubako.writing.redaction;

import java.util.List;

/**
 * What the search of finished files found.
 *
 * @param unsearchable values for which a person has to look
 * @param unread parts that a limit kept from being read to the end, or that can't be read (encrypted)
 */
public record LeakReport(List<Leak> leaks, List<Unsearchable> unsearchable, List<String> unread) {

    public LeakReport {
        leaks = List.copyOf(leaks);
        unsearchable = List.copyOf(unsearchable);
        unread = List.copyOf(unread);
    }

    /** Whether everything was read and nothing found; values that are too short may still stand there. */
    public boolean isClean() {
        return leaks.isEmpty() && unread.isEmpty();
    }
}
