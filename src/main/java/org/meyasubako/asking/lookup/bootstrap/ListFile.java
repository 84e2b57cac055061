package org.meyasubako.asking.lookup.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list that ships beside a class: one entry a line, {@code #} for remarks. */
public final class ListFile {

    private ListFile() {}

    /** The entries of the file {@code name} beside {@code home}; that it is there is ours to see to. */
    public static List<String> lines(Class<?> home, String name) {
        try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
