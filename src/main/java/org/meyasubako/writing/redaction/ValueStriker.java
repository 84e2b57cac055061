package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.MailAddress;

/** Strikes clear values that stand in the text as a person would read them; addresses get their token. */
final class ValueStriker implements Striker {

    private static final Pattern SIGN = Pattern.compile("[@＠]");

    private final ValueSearch search;
    private final Function<MailAddress, String> tokens;

    ValueStriker(ValueSearch search, Function<MailAddress, String> tokens) {
        this.search = search;
        this.tokens = tokens;
    }

    @Override
    public List<Strike> strikes(String text) {
        return search.find(text).stream().map(hit -> new Strike(hit.from(), hit.to(),
                hit.value().kind() == ValueKind.EXTRA ? StrikeReason.EXTRA : StrikeReason.CLEAR_VALUE, replacement(text, hit))).toList();
    }

    /** A token stands for a whole address alone: where it stood for a name, it would tell which names are in an address. */
    private String replacement(String text, ValueSearch.Hit hit) {
        boolean whole = hit.value().kind() == ValueKind.ADDRESS && SIGN.matcher(text.substring(hit.from(), hit.to())).find();
        return whole ? MailAddress.parse(hit.value().text()).map(tokens).orElse(Strike.MARK) : Strike.MARK;
    }
}
