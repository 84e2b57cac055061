package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.message.HtmlText.Run;
import org.meyasubako.reading.message.HtmlText.RunKind;

/** Writes runs of text with their white space as a reader sees it: one space for any run of it, none where a line begins. */
final class HtmlRunWriter {

    private static final SourceText NOTHING = SourceText.of("");

    private final List<Run> runs = new ArrayList<>();
    private final Map<Integer, StringBuilder> shownOnLinks = new HashMap<>();
    /** Whether white space that comes now would not be seen: at the beginning of a line, and after a space. */
    private boolean afterSpace = true;
    private boolean lineEmpty = true;

    List<Run> runs() {
        return runs;
    }

    /** The shown text of each link, by its place. */
    Map<Integer, String> shownOnLinks() {
        Map<Integer, String> shown = new HashMap<>();
        shownOnLinks.forEach((link, text) -> shown.put(link, text.toString().strip()));
        return shown;
    }

    void text(SourceText text, boolean hidden, Optional<Integer> link, boolean preformatted) {
        if (preformatted && !hidden) {
            preformatted(text, link);
            return;
        }
        SourceText collapsed = collapse(text, hidden || afterSpace);
        if (collapsed.isEmpty() || (hidden && collapsed.text().isBlank())) {
            return;
        }
        if (hidden) {
            runs.add(new Run(RunKind.HIDDEN, collapsed, link));
        } else {
            show(collapsed, link);
        }
    }

    private void show(SourceText text, Optional<Integer> link) {
        runs.add(new Run(link.isPresent() ? RunKind.LINKED : RunKind.SHOWN, text, link));
        link.ifPresent(place -> shownOnLinks.computeIfAbsent(place, _ -> new StringBuilder()).append(text.text()));
        afterSpace = text.text().endsWith(" ");
        lineEmpty = false;
    }

    private void preformatted(SourceText text, Optional<Integer> link) {
        int from = 0;
        String written = text.text();
        for (int end = written.indexOf('\n'); end >= 0; end = written.indexOf('\n', from)) {
            int lineEnd = end > from && written.charAt(end - 1) == '\r' ? end - 1 : end;
            if (lineEnd > from) {
                show(text.slice(from, lineEnd), link);
            }
            lineBreak();
            from = end + 1;
        }
        if (from < written.length()) {
            show(text.slice(from, written.length()), link);
        }
    }

    /** The text with one space for each run of white space. */
    private static SourceText collapse(SourceText text, boolean afterSpace) {
        String written = text.text();
        SourceText.Builder collapsed = SourceText.builder();
        int from = 0;
        boolean space = afterSpace;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (white && (space || c != ' ')) {
                collapsed.append(text.slice(from, i));
                if (!space) {
                    collapsed.append(" ");
                }
                from = i + 1;
            }
            space = white;
        }
        return from == 0 ? text : collapsed.append(text.slice(from, written.length())).build();
    }

    /** Begins a new line, unless one has just begun. */
    void endLine() {
        if (!lineEmpty) {
            lineBreak();
        }
    }

    void lineBreak() {
        runs.add(new Run(RunKind.BREAK, NOTHING, Optional.empty()));
        afterSpace = true;
        lineEmpty = true;
    }

    /** A space between two cells of a table. */
    void gap() {
        if (!afterSpace) {
            runs.add(new Run(RunKind.SHOWN, SourceText.of(" "), Optional.empty()));
            afterSpace = true;
        }
    }
}
