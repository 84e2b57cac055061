package org.meyasubako.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

/** The three standard streams, in UTF-8 whatever the locale says, and the language in which a person is told. */
public final class Console {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;
    private final boolean terminal;
    private final ZoneId zone;
    private Wording wording;
    private Optional<Language> chosen = Optional.empty();

    /** @param terminal whether standard error is a terminal, on which progress may be shown */
    public Console(InputStream in, OutputStream out, OutputStream err, boolean terminal, Language language, ZoneId zone) {
        this.in = in;
        this.out = new BufferedOutputStream(out, BUFFER);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
        this.zone = zone;
        this.wording = new Wording(language, zone);
    }

    /** The streams of this process; only the launcher can tell whether standard error is a terminal. */
    public static Console ofSystem(boolean terminal, Language language, ZoneId zone) {
        return new Console(System.in, System.out, System.err, terminal, language, zone);
    }

    /** Tells everything from now on in the language that a person asked for. */
    void speak(Language language) {
        wording = new Wording(language, zone);
        chosen = Optional.of(language);
    }

    /** The language that a person asked for; empty where the system's holds. */
    Optional<Language> chosenLanguage() {
        return chosen;
    }

    Wording wording() {
        return wording;
    }

    InputStream in() {
        return in;
    }

    /** Standard output for what prints by itself, such as the help of a command. */
    PrintWriter out() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter err() {
        return err;
    }

    /**
     * Prints one line to standard output.
     *
     * @throws UncheckedIOException where nobody reads any more
     */
    void print(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a text as it is: a table that a file of its own would hold to the byte. */
    void printAll(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void print(Sentence sentence) {
        print(wording.tell(sentence));
    }

    /** Brings what was printed to its reader. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says one line on standard error. */
    void complain(String line) {
        // Standard output first, so that a terminal shows both in their order.
        flush();
        clearProgress();
        err.println(line);
    }

    /** Shows how far a work is, on one line that the next one overwrites; says nothing where standard error is a file. */
    void progress(String line) {
        if (terminal) {
            err.print("\r\u001B[K" + line);
            err.flush();
        }
    }

    void clearProgress() {
        if (terminal) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
