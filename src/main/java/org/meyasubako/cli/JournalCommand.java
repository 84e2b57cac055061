package org.meyasubako.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.Casework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journal}: who did what, when, each entry with its hash. */
@Command(name = "journal", mixinStandardHelpOptions = true, description = "Prints the journal: who did what, and when.")
final class JournalCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--json", description = "One JSON object an entry.")
    private boolean json;

    JournalCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.run(casebook.reading(), work -> {
            List<JournalEntry> entries = new ArrayList<>();
            work.casebook().journal().each(entries::add);
            for (JournalEntry entry : entries) {
                print(entry, person(work, entry));
            }
            return ExitStatus.DONE;
        });
    }

    /** Names are kept apart from the journal, and may have been erased. */
    private static Optional<Person> person(Casework work, JournalEntry entry) throws java.io.IOException {
        return work.casebook().journal().person(entry.act().person());
    }

    private void print(JournalEntry entry, Optional<Person> person) {
        if (json) {
            JsonText facts = new JsonText();
            entry.act().facts().forEach(facts::put);
            console.print(new JsonText()
                    .put("number", entry.number())
                    .putInstant("at", Optional.of(entry.act().at()))
                    .put("offset", entry.act().offset().toString())
                    .put("account", person.map(Person::account))
                    .put("name", person.map(Person::name))
                    .put("role", person.map(each -> each.role().name().toLowerCase(java.util.Locale.ROOT)))
                    .put("action", entry.act().action())
                    .put("facts", facts)
                    .put("previous", entry.previous().hex())
                    .put("hash", entry.hash().hex())
                    .line());
        } else {
            String facts = entry.act().facts().entrySet().stream().map(fact -> fact.getKey() + "=" + shortened(fact.getValue()))
                    .collect(Collectors.joining(" "));
            console.print(Sentence.of(JournalCommand.class, "journal.row", entry.number(), entry.act().at(),
                    person.map(Person::account).orElse("–"), entry.act().action(), facts, entry.hash().shortened()));
        }
    }

    private static String shortened(String value) {
        return value.length() == 64 ? value.substring(0, 8) + "…" : value;
    }
}
