package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.writing.redaction.Decoding.Decoded;

/** Undoes what hosts are written in: A-labels (RFC 5891), and dots that were written so that no program follows them. */
final class HostDecoding {

    private static final Pattern LABEL = Pattern.compile("(?i)xn--[a-z0-9-]{1,59}+");
    private static final Pattern DOT = Pattern.compile("(?i)\\s?[\\[({（［<]\\s?(?:dot|\\.|．|。|ドット|点)\\s?[\\])}）］>]\\s?| dot |\\s?ドット\\s?");

    /** One of them stands in every text that {@link #DOT} matches: looking for them is the quicker. */
    private static final List<String> SIGNS = List.of("ドット", "点", "dot", "DOT", "Dot", ".]", ".)", ".}", ". ]", ". )", ".）", ".］", ".>", "。]", "．]");

    private HostDecoding() {}

    static List<Decoded> labels(String text) {
        if (!text.contains("n--") && !text.contains("N--")) {
            return List.of();
        }
        return Edits.of(text, LABEL, label -> DomainName.parse(label.group()).map(DomainName::unicode).orElse(label.group()));
    }

    static List<Decoded> refanged(String text) {
        if (SIGNS.stream().noneMatch(text::contains)) {
            return List.of();
        }
        return Edits.of(text, DOT, _ -> ".");
    }
}
