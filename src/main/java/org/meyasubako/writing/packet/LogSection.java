package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.writing.document.Html;

/** Lines of our own mail logs, with what was searched; nothing of it where communications may not be shown. */
final class LogSection implements Section {

    private final Print print;
    private final Prose prose;

    LogSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    @Override
    public Piece write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("log.title")));
        if (!print.scope().isWhole()) {
            html.add(prose.gap(prose.say("log.left-out")));
        } else if (print.contents().logs().isEmpty()) {
            html.add(prose.gap(prose.say("log.none")));
        } else {
            print.contents().logs().forEach(log -> {
                html.add(prose.heading(2, log.host()));
                html.add(prose.paragraph(prose.say("log.searched", print.times().of(log.from()), print.times().of(log.to()))));
                html.add(prose.verbatim(log.text()));
            });
        }
        return Piece.of(html);
    }
}
