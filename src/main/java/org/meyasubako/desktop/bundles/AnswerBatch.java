package org.meyasubako.desktop.bundles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.Correspondent;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterOrder;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.WrittenLetter;
import org.meyasubako.writing.letter.LetterKind;

/** Answers everybody of a case who waits with one kind of letter, each in his own language. */
final class AnswerBatch {

    private final WorkRunner works;
    private final Runnable changed;
    private @Nullable Casework work;
    private Optional<Came> last = Optional.empty();

    /** @param changed runs when letters were kept, all or those before a cancel */
    AnswerBatch(WorkRunner works, Runnable changed) {
        this.works = works;
        this.changed = changed;
    }

    /**
     * What came of a batch.
     *
     * @param bundle number of the case
     * @param kept how many are kept as drafts
     * @param written of how many
     * @param reasons why others are not
     */
    record Came(String bundle, long kept, int written, Path folder, List<Sentence> reasons) {

        Came {
            reasons = List.copyOf(reasons);
        }
    }

    /** Works on another casebook from now on. */
    void use(Casework other) {
        work = other;
        last = Optional.empty();
    }

    /** The answers that can be written to somebody now. */
    void kinds(String bundle, Consumer<List<LetterChoice>> shown) {
        Casework current = work;
        if (current != null) {
            works.load(() -> current.letters().choices(bundle).stream().filter(each -> each.isPossible() && each.kind().isAnswer()).toList(), shown);
        }
    }

    /** Writes them into a folder; cancelled, those that were written stand. */
    void write(String bundle, LetterKind kind, Path folder) {
        Casework current = work;
        if (current != null) {
            works.start(Sentence.of(AnswerBatch.class, "answers.writing", bundle), progress -> {
                List<WrittenLetter> written = current.letters().write(plans(current, bundle, kind), folder, progress);
                works.load(() -> came(bundle, written, folder), this::keep);
            }, changed);
        }
    }

    /** Who has an answer, or a draft of one, gets no second. */
    private static List<LetterPlan> plans(Casework work, String bundle, LetterKind kind) throws CasebookUnavailableException {
        Set<String> waiting = work.cases().open(bundle).correspondence().stream().filter(each -> each.answering() == Correspondent.Answering.OPEN)
                .flatMap(each -> each.complaints().stream()).collect(Collectors.toSet());
        return work.letters().plan(LetterOrder.of(bundle, kind)).stream()
                .filter(each -> each.draft().isPresent() && each.complaints().stream().anyMatch(waiting::contains)).toList();
    }

    private void keep(Came came) {
        last = Optional.of(came);
        changed.run();
    }

    private static Came came(String bundle, List<WrittenLetter> written, Path folder) {
        return new Came(bundle, written.stream().filter(WrittenLetter::isReady).count(), written.size(), folder,
                written.stream().flatMap(each -> each.refusals().stream()).distinct().toList());
    }

    /** What came of the last batch of a case. */
    Optional<Came> last(String bundle) {
        return last.filter(came -> came.bundle().equals(bundle));
    }
}
