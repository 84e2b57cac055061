package org.meyasubako.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.AskProgress;
import org.meyasubako.asking.lookup.Consent;
import org.meyasubako.asking.lookup.Freshness;
import org.meyasubako.asking.lookup.Outcome;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.wording.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookup}: lists the open questions about cases, takes recorded answers in, and asks only with {@code --online}. */
@Command(name = "lookup", mixinStandardHelpOptions = true,
        description = "Lists or asks the open questions about cases and records the answers. Without --online nothing leaves the machine.")
final class LookupCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--online", description = "Ask.")
    private boolean online;

    @Option(names = "--reach", paramLabel = "registry|suspect", defaultValue = "registry",
            description = "How far a question may reach: registries and list operators, or also the side under investigation.")
    private Reached reach = Reached.registry;

    @Option(names = "--answers", paramLabel = "DIR", description = "Recorded answers to take in first.")
    private Optional<Path> answers = Optional.empty();

    @Option(names = "--bundle", paramLabel = "B", description = "One case alone.")
    private Optional<String> bundle = Optional.empty();

    @Option(names = "--plan", description = "List the questions and whom each reaches; ask none.")
    private boolean plan;

    /** As a person writes it. */
    private enum Reached {
        registry,
        suspect
    }

    LookupCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        // Listing needs no right to write.
        return session.run(plan && answers.isEmpty() ? casebook.reading() : casebook.working(), work -> {
            if (answers.isPresent()) {
                new AnswersText(console).tell(work.answersFrom(answers.get()));
            }
            List<PlannedQuestion> questions = work.lookups().planCases(bundle);
            if (plan) {
                questions.forEach(this::print);
            } else {
                List<Outcome> outcomes = work.lookups().ask(questions, consent(questions), Freshness.REUSE, AskProgress.SILENT);
                outcomes.forEach(this::print);
                long asked = outcomes.stream().filter(Outcome::wasAsked).count();
                console.print(Sentence.of(LookupCommand.class, "lookup.done", questions.size(), asked));
                if (asked > 0) {
                    work.reparser().run(new ProgressLine(console));
                }
            }
            return ExitStatus.DONE;
        });
    }

    /** Who writes {@code --reach suspect} has been told by {@code --plan} whom each question reaches, and wants them all asked. */
    private Consent consent(List<PlannedQuestion> questions) {
        if (!online) {
            return Consent.offline();
        }
        Set<Question> all = new HashSet<>(questions.stream().map(PlannedQuestion::question).toList());
        return reach == Reached.suspect ? Consent.approved(all) : Consent.online();
    }

    private void print(PlannedQuestion planned) {
        String barred = planned.barred().map(reason -> " — " + console.wording().tell(reason)).orElse("");
        console.print(Sentence.of(LookupCommand.class, "lookup.planned", planned.question().text(),
                planned.reach().name().toLowerCase(java.util.Locale.ROOT), planned.target(), planned.why(), barred));
    }

    private void print(Outcome outcome) {
        String what = switch (outcome.recorded().answer()) {
            case Answer.Found<?> found -> console.wording().tell(Sentence.of(LookupCommand.class, "lookup.found"));
            case Answer.Absent<?> absent -> console.wording().tell(Sentence.of(LookupCommand.class, "lookup.absent"));
            case Answer.Failed<?>(Sentence reason) -> console.wording().tell(reason);
            case Answer.Skipped<?>(Sentence reason) -> console.wording().tell(reason);
        };
        console.print(outcome.planned().question().text() + "  " + what);
    }
}
