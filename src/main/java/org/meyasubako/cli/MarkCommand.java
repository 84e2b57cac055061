package org.meyasubako.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.meyasubako.writing.letter.LetterState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mark}: says of letters that they were sent or posted: many at once are one deed. */
@Command(name = "mark", mixinStandardHelpOptions = true, description = "Marks letters as sent or posted: many at once are one deed.")
final class MarkCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--state", paramLabel = "S", required = true, description = "sent, by-post, or drafted, which takes either back.")
    private String state = "";

    @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "The numbers of the letters.")
    private List<Long> numbers = List.of();

    MarkCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LetterState chosen = Arrays.stream(LetterState.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(state)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such state: " + state));
        return session.act(casebook.working(), work -> work.letters().mark(numbers, chosen, work.clock().instant()));
    }
}
