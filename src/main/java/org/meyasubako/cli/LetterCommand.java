package org.meyasubako.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.LetterDesk;
import org.meyasubako.workspace.LetterOrder;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.WrittenLetter;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.LetterKind;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code letter}: drafts letters, one a reader, as mail, text and paper; it sends nothing. */
@Command(name = "letter", mixinStandardHelpOptions = true,
        description = "Drafts letters, one a reader: .eml, .txt, .pdf. Sends nothing. --language is that of the letters (default: the reader's).")
final class LetterCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @ArgGroup(multiplicity = "1")
    private About about = new About();

    @Option(names = "--template", paramLabel = "L6", required = true, description = "Which letter: L1 to L16, L1b.")
    private String template = "";

    @Option(names = "--field", paramLabel = "NAME=TEXT", description = "States what nobody else knows, or in place of what is known.")
    private Map<String, String> fields = Map.of();

    @Option(names = "--again", description = "Also where a draft is there that was never sent.")
    private boolean again;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder into which they are written.")
    private Path folder = Path.of("");

    /** One of them. */
    private static final class About {

        @Option(names = "--bundle", paramLabel = "B", description = "The case: B-0001.")
        private Optional<String> bundle = Optional.empty();

        @Option(names = "--complaint", paramLabel = "R", description = "The complaint: R-000001.")
        private Optional<String> complaint = Optional.empty();

        @Option(names = "--listing", paramLabel = "ID", description = "The listing: ZONE/ADDRESS.")
        private Optional<String> listing = Optional.empty();

        String subject() {
            return bundle.or(() -> complaint).or(() -> listing).orElse("");
        }
    }

    LetterCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        LetterKind kind = LetterKind.of(template).orElseThrow(() -> new ParameterException(spec.commandLine(), "no such letter: " + template));
        if (about.subject().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "one of --bundle, --complaint and --listing is needed");
        }
        LetterOrder order = new LetterOrder(about.subject(), kind, console.chosenLanguage(), typed(), again);
        return session.run(casebook.working(), work -> write(work, order));
    }

    private Map<FieldName, String> typed() {
        Map<FieldName, String> typed = new EnumMap<>(FieldName.class);
        fields.forEach((key, text) -> typed.put(Arrays.stream(FieldName.values()).filter(name -> name.key().equals(key))
                .filter(LetterOrder::mayBeTyped).findFirst().orElseThrow(() -> new ParameterException(spec.commandLine(), "no such field: " + key)), text));
        return typed;
    }

    private int write(Casework work, LetterOrder order) throws IOException, InterruptedException {
        LetterDesk desk = work.letters();
        desk.refusedTemplates().forEach(refused -> console.complain(refused.file() + ":" + refused.line() + ": " + console.wording().tell(refused.reason())));
        List<LetterPlan> plans = desk.plan(order);
        if (plans.isEmpty()) {
            console.complain(console.wording().tell(Sentence.of(LetterCommand.class, "letter.nobody", order.kind().code(), order.subject())));
            return ExitStatus.FINDINGS;
        }
        List<WrittenLetter> written = desk.write(plans, folder, new ProgressLine(console));
        written.forEach(this::tell);
        remark(written);
        long ready = written.stream().filter(WrittenLetter::isReady).count();
        console.print(Sentence.of(LetterCommand.class, "letter.done", ready, written.size() - ready, folder));
        return ready == written.size() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private void tell(WrittenLetter letter) {
        String reader = letter.plan().addressee().name();
        letter.number().ifPresent(number -> console.print(Sentence.of(LetterCommand.class, "letter.written", number, reader, names(letter.files()))));
        letter.refusals().forEach(reason -> console.complain(console.wording().tell(
                Sentence.of(LetterCommand.class, "letter.refused", reader, reason, names(letter.files())))));
    }

    /** Once for a batch: the same names stand behind all of it. */
    private void remark(List<WrittenLetter> written) {
        written.stream().flatMap(letter -> letter.remarks().stream()).distinct().forEach(console::print);
    }

    private static String names(List<Path> files) {
        return String.join(" ", files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }
}
