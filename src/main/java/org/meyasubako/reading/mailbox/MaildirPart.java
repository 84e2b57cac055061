package org.meyasubako.reading.mailbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file's place in a Maildir says of it (maildir(5)). */
enum MaildirPart {
    /** Not in a Maildir. */
    NONE,
    /** An entry of {@code new} or {@code cur}: one message. */
    DELIVERED,
    /** An entry of {@code tmp}. */
    UNDELIVERED;

    private static final List<String> FOLDERS = List.of("cur", "new", "tmp");

    /**
     * The part that {@code folder} is. A Maildir is known by two of its three folders, since tools that copy it leave empty ones
     * out.
     */
    static MaildirPart of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        String name = String.valueOf(whole.getFileName());
        if (parent == null || !FOLDERS.contains(name)) {
            return NONE;
        }
        long present = FOLDERS.stream().filter(part -> Files.isDirectory(parent.resolve(part))).count();
        if (present < 2) {
            return NONE;
        }
        return name.equals("tmp") ? UNDELIVERED : DELIVERED;
    }

    /** The part for the file {@code name}: names that begin with a dot are no entries. */
    MaildirPart forName(String name) {
        return name.startsWith(".") ? NONE : this;
    }
}
