package org.meyasubako.cli;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;

/** Opens the window; the command line hands over to it and waits until it closes. */
@FunctionalInterface
public interface DesktopStarter {

    /**
     * Opens the window on these mailboxes and returns when it was closed.
     *
     * @param mailboxes paths as a person gave them; none for what was open last, or a welcome
     * @param language the language that a person asked for on the command line; the settings decide where there is none
     * @throws NoDisplayException where there is no screen to open it on
     */
    void open(List<String> mailboxes, Optional<Language> language) throws NoDisplayException;

    /** There is no display, or what it needs is not installed. */
    final class NoDisplayException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Sentence reason;

        public NoDisplayException(Sentence reason, Throwable cause) {
            super(reason.code(), cause);
            this.reason = reason;
        }

        /** Why, for a person; names the package that is missing, if one is. */
        public Sentence reason() {
            return reason;
        }
    }
}
