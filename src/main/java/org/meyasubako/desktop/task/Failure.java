package org.meyasubako.desktop.task;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;

/**
 * Something that went wrong, as a person is told it.
 *
 * @param happened what happened
 * @param remedy what to do
 * @param details for whoever has to find the cause
 */
public record Failure(Sentence happened, Sentence remedy, String details) {

    /** Tells a failure: one of the environment by its own words, any other as a mistake of ours. */
    public static Failure of(Throwable cause) {
        if (cause instanceof UnreadableMailboxException unreadable) {
            return new Failure(Sentence.of(Failure.class, "failure.unreadable", unreadable.path(), unreadable.reason()),
                    Sentence.of(Failure.class, "failure.unreadable.remedy"), trace(cause));
        }
        if (cause instanceof CasebookUnavailableException casebook) {
            return new Failure(Sentence.of(Failure.class, "failure.casebook", casebook.path(), casebook.reason()), casebook.remedy(), trace(cause));
        }
        if (cause instanceof UnreadableProfileException profile) {
            return new Failure(Sentence.of(Failure.class, "failure.profile", profile.reason()),
                    Sentence.of(Failure.class, "failure.profile.remedy"), trace(cause));
        }
        if (cause instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause());
        }
        if (cause instanceof IOException io) {
            return new Failure(Sentence.of(Failure.class, "failure.disk", String.valueOf(io.getMessage())),
                    Sentence.of(Failure.class, "failure.disk.remedy"), trace(cause));
        }
        return new Failure(Sentence.of(Failure.class, "failure.bug"), Sentence.of(Failure.class, "failure.bug.remedy"), trace(cause));
    }

    private static String trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
