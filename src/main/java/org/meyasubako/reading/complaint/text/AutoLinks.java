package org.meyasubako.reading.complaint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meyasubako.reading.message.SourceText;

/**
 * Takes out what mail programs add when they make links of addresses and hosts: {@code a@b<mailto:a@b>}, {@code host <http://host/>},
 * {@code Name [mailto:a@b]}. Only a link that says what stands before it goes; the links of a List-Unsubscribe field stay.
 */
public final class AutoLinks {

    private static final List<String> SCHEMES = List.of("mailto:", "http://", "https://");

    /** A link longer than this is none of an address or a host. */
    private static final int LONGEST = 300;

    private AutoLinks() {}

    public static List<SourceText> removed(List<SourceText> lines) {
        List<SourceText> removed = new ArrayList<>();
        String before = "";
        for (SourceText line : lines) {
            SourceText clean = removed(line, before);
            removed.add(clean);
            before = clean.text();
        }
        return removed;
    }

    /** One line; {@code before} is the line above it, at whose end the text of a link may stand. */
    private static SourceText removed(SourceText line, String before) {
        String text = line.text();
        SourceText.Builder clean = SourceText.builder();
        int kept = 0;
        int first = text.length() - text.stripLeading().length();
        for (int at = 0; at < text.length(); at++) {
            int end = end(text, at);
            if (end < 0) {
                continue;
            }
            String link = target(text.substring(at + 1, end));
            String shown = kept == 0 && at <= first ? before : text.substring(Math.max(kept, at - LONGEST), at);
            boolean repeats = !link.isEmpty() && shown.stripTrailing().toLowerCase(Locale.ROOT).endsWith(link);
            if (repeats) {
                clean.append(line.slice(kept, withoutBlanks(text, kept, at)));
            } else if (text.startsWith("[mailto:", at)) {
                clean.append(line.slice(kept, at)).append("<").append(line.slice(at + 8, end)).append(">");
            } else {
                continue;
            }
            kept = end + 1;
            at = end;
        }
        return kept == 0 ? line : clean.append(line.slice(kept, text.length())).build();
    }

    /** The place of the bracket that closes the one at {@code at}; below zero where there is none near. */
    private static int end(String text, int at) {
        char opening = text.charAt(at);
        int limit = Math.min(text.length(), at + LONGEST);
        return opening == '<' ? text.indexOf('>', at, limit) : opening == '[' ? text.indexOf(']', at, limit) : -1;
    }

    private static int withoutBlanks(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** What the text of a link would be; empty where it is no link. */
    private static String target(String link) {
        String lower = link.strip().toLowerCase(Locale.ROOT);
        for (String scheme : SCHEMES) {
            if (lower.startsWith(scheme)) {
                String target = lower.substring(scheme.length());
                return target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
            }
        }
        return "";
    }
}
