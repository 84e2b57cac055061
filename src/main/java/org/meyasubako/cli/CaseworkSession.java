package org.meyasubako.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.Outcome;

/** Opens a casebook for a command, and tells in one line what kept it from being opened, read or written. */
final class CaseworkSession {

    private final Console console;
    private final CaseworkOpener opener;

    CaseworkSession(Console console, CaseworkOpener opener) {
        this.console = console;
        this.opener = opener;
    }

    /** What a command does in an open casebook. */
    @FunctionalInterface
    interface Body {
        int in(Casework work) throws IOException, UnreadableMailboxException, InterruptedException;
    }

    /** Something that a person does in an open casebook, and that may be refused. */
    @FunctionalInterface
    interface Deed {
        Outcome in(Casework work) throws IOException;
    }

    /**
     * Runs {@code body} in the casebook; the exit status is the body's, or that of an argument that cannot be used. An end that is asked of
     * the process meanwhile cancels the body, and is told.
     */
    int run(CaseworkOpener.Request request, Body body) {
        return new Cancellation().over(() -> told(request, body));
    }

    private int told(CaseworkOpener.Request request, Body body) {
        try {
            return opened(request, body);
        } catch (CasebookUnavailableException e) {
            console.complain(e.path() + ": " + console.wording().tell(e.reason()) + " " + console.wording().tell(e.remedy()));
        } catch (UnreadableProfileException e) {
            console.complain(console.wording().tell(e.reason()));
        } catch (UnreadableMailboxException e) {
            console.complain(e.path() + ": " + console.wording().tell(e.reason()));
        } catch (NoSuchFileException e) {
            console.complain(console.wording().tell(Sentence.of(CaseworkSession.class, "file.missing", e.getFile())));
        } catch (IOException e) {
            console.complain(console.wording().tell(Sentence.of(CaseworkSession.class, "file.unreadable", String.valueOf(e.getMessage()))));
        } catch (InterruptedException e) {
            console.complain(console.wording().tell(Sentence.of(CaseworkSession.class, "cancelled")));
        } finally {
            console.clearProgress();
            console.flush();
        }
        return ExitStatus.UNUSABLE;
    }

    private int opened(CaseworkOpener.Request request, Body body)
            throws IOException, UnreadableMailboxException, UnreadableProfileException, InterruptedException {
        try (Casework work = opener.open(request)) {
            Optional<CasebookUnavailableException> readOnly = work.casebook().readOnly();
            if (request.write() && readOnly.isPresent()) {
                throw readOnly.get();
            }
            if (request.profile().isPresent()) {
                // Of the profile that the casebook keeps they were told when it was given.
                new ProfileText(console).tell(work.profileDefects());
            }
            return body.in(work);
        }
    }

    /** Does the deed; a refusal is told, and counts as a finding. */
    int act(CaseworkOpener.Request request, Deed deed) {
        return run(request, work -> {
            Outcome outcome = deed.in(work);
            outcome.refusal().ifPresent(reason -> console.complain(console.wording().tell(reason)));
            return outcome.isDone() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        });
    }
}
