package org.meyasubako.reading.complaint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The words by which people and desks complain, and the mailboxes to which one complains. */
final class ComplaintWords {

    /** A complaint says what it is near its beginning. */
    private static final int LOOKED_AT = 3_000;

    private final List<String> words = new ArrayList<>();
    private final List<String> mailboxes = new ArrayList<>();

    static ComplaintWords shipped() {
        ComplaintWords shipped = new ComplaintWords();
        try (InputStream list = Objects.requireNonNull(ComplaintWords.class.getResourceAsStream("complaint-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                shipped.addLine(line.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped list of words cannot be read", e);
        }
        return shipped;
    }

    private void addLine(String line) {
        if (!line.isEmpty() && !line.startsWith("#")) {
            (line.endsWith("@") ? mailboxes : words).add(line.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the text complains in words. */
    boolean speakIn(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(beginning::contains);
    }

    /** Whether a mailbox is one to which one complains (RFC 2142 section 4). */
    boolean isDesk(String local) {
        String name = local.toLowerCase(Locale.ROOT);
        return mailboxes.stream().map(mailbox -> mailbox.substring(0, mailbox.length() - 1))
                .anyMatch(mailbox -> name.equals(mailbox) || name.startsWith(mailbox + "-") || name.startsWith(mailbox + "+")
                        || name.endsWith("-" + mailbox));
    }
}
