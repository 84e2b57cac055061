package org.meyasubako.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a person chose and what the window was like, kept over the end of the program. A file that cannot be read counts as empty:
 * settings are no evidence.
 */
public final class Settings {

    private static final int RECENT = 6;

    private final Path file;
    private final Properties values = new Properties();

    /** @param file where they are kept; made when they are first stored */
    public Settings(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
    }

    /** What is set; empty where nothing is, or blanks alone. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
    }

    /** A number; empty where there is none or something else stands there. */
    public Optional<Double> number(String key) {
        return get(key).flatMap(text -> {
            try {
                return Optional.of(Double.valueOf(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** Sets it for this run; it is kept once the settings are stored. */
    public void set(String key, String value) {
        values.setProperty(key, value);
    }

    /** What was opened last, the newest first. */
    public List<String> recent() {
        List<String> recent = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            get("recent." + i).ifPresent(recent::add);
        }
        return List.copyOf(recent);
    }

    /** Puts a mailbox at the head of what was opened last. */
    public void remember(String mailbox) {
        List<String> recent = new ArrayList<>(recent());
        recent.remove(mailbox);
        recent.addFirst(mailbox);
        for (int i = 0; i < Math.min(recent.size(), RECENT); i++) {
            values.setProperty("recent." + i, recent.get(i));
        }
    }

    /**
     * Stores them, written aside and renamed.
     *
     * @throws IOException where the disk refuses
     */
    public void store() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no place for the settings: " + file);
        }
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "settings", ".part");
        try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
            values.store(writer, null);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
