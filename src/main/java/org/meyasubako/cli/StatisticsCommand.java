package org.meyasubako.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.statistics.Amount;
import org.meyasubako.judging.statistics.Behind;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Counted;
import org.meyasubako.judging.statistics.Figure;
import org.meyasubako.judging.statistics.Period;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.judging.statistics.Step;
import org.meyasubako.workspace.StatisticsTable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code statistics}: the desk's figures of a period, beside those of the period before. */
@Command(name = "statistics", mixinStandardHelpOptions = true, description = "Counts the desk's figures of a period.")
final class StatisticsCommand implements Callable<Integer> {

    private static final Wording ENGLISH = new Wording(Language.ENGLISH, java.time.ZoneOffset.UTC);

    private final Console console;
    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--from", paramLabel = "D", description = "The first day: 2026-03-01 (default: that of the first complaint).")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "D", description = "The last day (default: today).")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--by", paramLabel = "day|week|month", description = "What time is divided into (default: day).")
    private String step = Step.DAY.code();

    @ArgGroup
    private Form form = new Form();

    /** How it is printed; a text where nothing is chosen. */
    private static final class Form {

        @Option(names = "--json", description = "One JSON object a figure, with the numbers behind it.")
        private boolean json;

        @Option(names = "--csv", description = "A table for a spreadsheet.")
        private boolean csv;
    }

    StatisticsCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        Step by = Step.of(step).orElseThrow(() -> new ParameterException(spec.commandLine(), "'" + step + "' is neither day, week nor month"));
        return session.run(casebook.reading(), work -> {
            Counted counted = work.statistics().gather();
            print(work.statistics().report(counted, period(counted), by));
            return ExitStatus.DONE;
        });
    }

    private Period period(Counted counted) {
        LocalDate last = to.orElse(counted.today());
        LocalDate first = from.orElseGet(() -> Period.since(counted.firstDay().orElse(last), last).from());
        try {
            return new Period(first, last);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "from " + first + " to " + last + " is no period of up to "
                    + Period.MOST_YEARS + " years", e);
        }
    }

    private void print(Report report) {
        if (form.csv) {
            console.printAll(new StatisticsTable(console.wording()).figures(report).text());
            return;
        }
        if (!form.json) {
            console.print(heading(report));
        }
        for (Chapter chapter : report.chapters()) {
            if (!form.json) {
                console.print(chapter.title());
            }
            chapter.figures().forEach(figure -> console.print(form.json ? json(report, chapter, figure) : text(figure)));
        }
    }

    private static Sentence heading(Report report) {
        Period period = report.period();
        return report.isCompared()
                ? Sentence.of(StatisticsCommand.class, "statistics.period", period.from().toString(), period.to().toString(),
                        period.before().from().toString(), period.before().to().toString())
                : Sentence.of(StatisticsCommand.class, "statistics.alone", period.from().toString(), period.to().toString());
    }

    private String text(Figure figure) {
        return console.wording().tell(figure.before()
                .map(before -> Sentence.of(StatisticsCommand.class, "statistics.compared", figure.name(), figure.amount().told(), before.told()))
                .orElseGet(() -> Sentence.of(StatisticsCommand.class, "statistics.figure", figure.name(), figure.amount().told())));
    }

    private static String json(Report report, Chapter chapter, Figure figure) {
        Behind behind = figure.behind();
        String pattern = behind.subject() == Behind.Subject.COMPLAINTS ? "R-%06d" : "B-%04d";
        return new JsonText()
                .put("from", report.period().from().toString())
                .put("to", report.period().to().toString())
                .put("chapter", chapter.subject().code())
                .put("figure", figure.code())
                .put("name", ENGLISH.tell(figure.name()))
                .put("amount", figure.amount().value())
                .put("unit", figure.amount().unit())
                .put("before", figure.before().map(Amount::value).orElse(OptionalLong.empty()))
                .put("counted", ENGLISH.tell(figure.counted()))
                .putStrings("behind", behind.numbers().stream().map(number -> String.format(Locale.ROOT, pattern, number)).toList())
                .line();
    }
}
