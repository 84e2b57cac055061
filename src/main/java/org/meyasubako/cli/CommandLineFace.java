package org.meyasubako.cli;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.trace.ReceivedParser;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.MailboxInspector;
import org.meyasubako.workspace.Places;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The whole command line: takes the arguments of the process, gives its exit status. */
public final class CommandLineFace {

    private final Console console;
    private final CommandLine commands;

    /** The parts that the commands call. */
    public record Parts(
            MailboxInspector inspector, CaseworkOpener opener, ReceivedParser received, UrlExtractor urls, Places places, DesktopStarter desktop) {}

    public CommandLineFace(Console console, Parts parts) {
        this.console = console;
        CaseworkSession session = new CaseworkSession(console, parts.opener());
        this.commands = new CommandLine(new MeyasubakoCommand(console, parts.desktop()))
                .addSubcommand(new SampleCommand(console, parts.places(), parts.opener(), parts.desktop()))
                .addSubcommand(new InspectCommand(console, parts.inspector(), parts.opener().judges()))
                .addSubcommand(new ReceivedCommand(console, parts.received()))
                .addSubcommand(new UrlsCommand(console, parts.urls()))
                .addSubcommand(new ImportCommand(console, session))
                .addSubcommand(new LookupCommand(console, session))
                .addSubcommand(new BundlesCommand(console, session))
                .addSubcommand(new RegroupCommand(session))
                .addSubcommand(new DecideCommand(session))
                .addSubcommand(new ClearCommand(session))
                .addSubcommand(new ApproveCommand(console, session, parts.opener()))
                .addSubcommand(new SiteCheckCommand(session))
                .addSubcommand(new FactCommand(session))
                .addSubcommand(new OverrideCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new QueueCommand(session))
                .addSubcommand(new StatisticsCommand(console, session))
                .addSubcommand(new BlocklistsCommand(console, parts.opener().listCheck()))
                .addSubcommand(new LetterCommand(console, session))
                .addSubcommand(new SentCommand(console, session))
                .addSubcommand(new PacketCommand(console, session))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new JournalCommand(console, session))
                .addSubcommand(new EraseCommand(console, session))
                .addSubcommand(new ReparseCommand(console, session));
        addMarks(session);
        addCommon(commands);
        commands.getSubcommands().values().forEach(CommandLineFace::addCommon);
        commands.setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((e, arguments) -> misused(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e))
                .setOut(console.out())
                .setErr(console.err());
    }

    /** What a person marks: letters as sent, hosts, bytes, complainants. */
    private void addMarks(CaseworkSession session) {
        commands.addSubcommand(new MarkCommand(session))
                .addSubcommand(new MarkHostCommand(console, session))
                .addSubcommand(new QuarantineCommand(session))
                .addSubcommand(new ConsentCommand(session));
    }

    /** What every command has: its language, and the version that the jar's manifest names. */
    private static void addCommon(CommandLine command) {
        command.getCommandSpec().version("Meyasubako " + Optional.ofNullable(CommandLineFace.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)"));
        command.getCommandSpec().addOption(OptionSpec.builder("--language")
                .paramLabel("ja|en").type(Language.class).converters(new LanguageOption())
                .description("The language of what is said (default: the system's).").build());
    }

    /** Runs one command line. */
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    private int execute(ParseResult result) {
        for (ParseResult level = result; level != null; level = level.subcommand()) {
            if (level.hasMatchedOption("--language")) {
                console.speak(level.matchedOptionValue("--language", Language.ENGLISH));
            }
        }
        return new CommandLine.RunLast().execute(result);
    }

    private int misused(CommandLine.ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        console.complain(name + ": " + what + " (" + name + " --help)");
        return ExitStatus.UNUSABLE;
    }

    /** Where nobody reads our output any more, there is nobody to tell; anything else is a bug and must be seen. */
    private static int failed(Exception e) throws Exception {
        if (e instanceof UncheckedIOException && String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")) {
            return ExitStatus.DONE;
        }
        throw e;
    }
}
