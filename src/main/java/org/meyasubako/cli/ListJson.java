package org.meyasubako.cli;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import org.meyasubako.asking.blocklist.BlockList;
import org.meyasubako.asking.blocklist.DeadList;
import org.meyasubako.asking.blocklist.DeadListWarning;
import org.meyasubako.asking.blocklist.Health;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.workspace.ListCheck;

/** The lines of {@code blocklists --json}, in English beside their codes. */
record ListJson(Console console) implements ListPrinter {

    private static final Wording ENGLISH = new Wording(Language.ENGLISH, ZoneOffset.UTC);

    @Override
    public void print(BlockList list, ListCheck.Checked checked) {
        console.print(new JsonText()
                .put("zone", list.publicZone())
                .put("name", list.name())
                .put("operator", list.operator())
                .put("status", code(list.status()))
                .putStrings("types", list.types().stream().sorted().map(ListJson::code).toList())
                .put("enabled", list.enabled())
                .put("conduct", code(list.conduct()))
                .put("delisting", new JsonText().put("way", code(list.delisting().way())).put("address", list.delisting().address()))
                .put("lifetimeDays", list.lifetime().map(Duration::toDays).map(OptionalLong::of).orElseGet(OptionalLong::empty))
                .put("caution", list.caution().map(ENGLISH::tell))
                .put("confidence", code(list.confidence()))
                .putObject("health", checked.health().map(ListJson::health))
                .put("notAsked", checked.notAsked().map(ENGLISH::tell))
                .line());
    }

    private static JsonText health(Health health) {
        return new JsonText()
                .put("type", code(health.type()))
                .put("state", code(health.state()))
                .put("reason", ENGLISH.tell(health.reason()))
                .putInstant("tested", health.tested().map(Health.Window::last));
    }

    @Override
    public void print(DeadList list) {
        console.print(dead(list).line());
    }

    /** A dead list in a configuration. */
    void print(DeadListWarning warning) {
        console.print(dead(warning.list()).put("line", warning.line()).put("written", warning.written()).line());
    }

    private static JsonText dead(DeadList list) {
        return new JsonText()
                .put("zone", list.zone())
                .put("status", "dead")
                .put("fate", code(list.fate()))
                .put("since", list.since())
                .put("warning", ENGLISH.tell(list.sentence()))
                .put("confidence", code(list.confidence()));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
