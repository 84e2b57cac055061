package org.meyasubako.cli;

import java.util.stream.Collectors;
import org.meyasubako.asking.blocklist.BlockList;
import org.meyasubako.asking.blocklist.DeadList;
import org.meyasubako.asking.blocklist.Health;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.ListCheck;

/** The catalogue for a person: a line a list, and beneath it what to bear in mind and how its test went. */
record ListText(Console console) implements ListPrinter {

    @Override
    public void print(BlockList list, ListCheck.Checked checked) {
        String types = list.types().stream().sorted().map(ListText::word).map(console.wording()::tell).collect(Collectors.joining(", "));
        console.print(say("list.row", list.publicZone(), list.name(), list.operator(), types, word(list.status()), word(list.conduct())));
        console.print(say("list.delisting", list.delisting().sentence(), list.delisting().address().orElse("–")));
        list.caution().ifPresent(caution -> console.print(say("list.caution", caution)));
        checked.health().ifPresent(health -> console.print(say("list.health", word(health.state()), health.reason())));
        checked.notAsked().ifPresent(reason -> console.print(say("list.not-asked", reason)));
    }

    @Override
    public void print(DeadList list) {
        console.print(say("list.dead", list.zone(), list.sentence()));
    }

    /** The word for a type, status, conduct or state of health. */
    private static Sentence word(Enum<?> value) {
        String kind = value instanceof Health.State ? "health" : value.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return say(kind + "." + ListJson.code(value));
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(ListText.class, code, arguments);
    }
}
