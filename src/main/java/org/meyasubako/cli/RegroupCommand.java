package org.meyasubako.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.workspace.CaseDesk;
import org.meyasubako.workspace.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regroup}: a person's changes of the grouping, each of which can be undone. */
@Command(name = "regroup", mixinStandardHelpOptions = true, description = {
        "Changes the grouping:",
        "  --split B R...      splits complaints off a case",
        "  --merge B B         puts the second case together with the first",
        "  --move B B R...     moves complaints from the first case to the second",
        "  --move B R...       puts complaints that stand in no case into one",
        "  --apart R R         keeps two complaints out of one case",
        "  --undo              takes the last change back"})
final class RegroupCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @ArgGroup(multiplicity = "1")
    private Change change = new Change();

    @Parameters(arity = "0..*", paramLabel = "NUMBER", description = "Cases (B-0001) and complaints (R-000001).")
    private List<String> numbers = List.of();

    /** One of them. */
    private static final class Change {

        @Option(names = "--split")
        private boolean split;

        @Option(names = "--merge")
        private boolean merge;

        @Option(names = "--move")
        private boolean move;

        @Option(names = "--apart")
        private boolean apart;

        @Option(names = "--undo")
        private boolean undo;
    }

    RegroupCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.act(casebook.working(), work -> apply(work.cases()));
    }

    private Outcome apply(CaseDesk cases) throws java.io.IOException {
        if (change.undo) {
            return cases.undo();
        }
        if (change.apart) {
            return cases.apart(numbers);
        }
        if (change.merge) {
            return cases.merge(number(1), number(0));
        }
        if (change.move) {
            return isCase(number(1)) ? cases.move(rest(2), number(0), number(1)) : cases.place(rest(1), number(0));
        }
        // One of the group's options is always given.
        return change.split ? cases.split(number(0), rest(1)) : Outcome.DONE;
    }

    private static boolean isCase(String number) {
        return CaseNumber.parse(number).orElse(null) instanceof CaseNumber.Bundle;
    }

    private String number(int at) {
        return Optional.of(numbers).filter(all -> all.size() > at).map(all -> all.get(at)).orElse("");
    }

    private List<String> rest(int from) {
        return numbers.size() > from ? numbers.subList(from, numbers.size()) : List.of();
    }
}
