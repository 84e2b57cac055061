package org.meyasubako.reading.complaint;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words with which mail programs begin a forward, and the labels that they put before sender, date, subject and recipients. */
final class ForwardLabels {

    private final Map<String, String> labels = new HashMap<>();
    private final List<String> separators = new ArrayList<>();

    private ForwardLabels() {}

    static ForwardLabels shipped() {
        ForwardLabels shipped = new ForwardLabels();
        try (InputStream list = Objects.requireNonNull(ForwardLabels.class.getResourceAsStream("forward-labels.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                shipped.addLine(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped list of labels cannot be read", e);
        }
        return shipped;
    }

    /** {@code from: De, Von, Från}. */
    private void addLine(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
            return;
        }
        String meaning = line.substring(0, colon);
        for (String word : Splitter.on(',').split(line.substring(colon + 1))) {
            String bare = word.strip().toLowerCase(Locale.ROOT);
            if (meaning.equals("separator")) {
                separators.add(bare);
            } else {
                labels.put(bare, meaning);
            }
        }
    }

    /** A field of a forward: what its label means in English, and where its value begins in the line. */
    record Labelled(String field, int valueStart) {}

    /** The label that a line begins with, whatever stands around it. */
    Optional<Labelled> labelOf(String line) {
        int colon = KnownFields.colon(line);
        if (colon < 1 || colon > 60) {
            return Optional.empty();
        }
        String label = line.substring(0, colon).replaceAll("[*\u00A0\u3000]", " ").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(labels.get(label)).map(field -> new Labelled(field, colon + 1));
    }

    /** Whether a line says that a forward begins: known words between dashes, or alone with a colon. */
    boolean isSeparator(String line) {
        String text = line.strip();
        boolean dashed = text.startsWith("--") || text.startsWith("==") || text.startsWith("__");
        String words = text.replaceAll("^[-=_ ]+|[-=_: ]+$", "").toLowerCase(Locale.ROOT);
        boolean rule = dashed && words.isEmpty() && text.length() >= 20;
        boolean known = separators.stream().anyMatch(words::equals) || separators.stream().anyMatch(s -> dashed && words.startsWith(s));
        return rule || (known && (dashed || text.endsWith(":") || text.endsWith("：")));
    }
}
