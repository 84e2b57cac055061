package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.SourceText;

/** The rules by which text is struck in one copy. */
final class TextRules {

    private final List<Striker> strikers;
    private final List<Span> extra;

    /**
     * @param strikers in the order in which they have their way
     * @param extra bytes that a person had struck
     */
    TextRules(List<Striker> strikers, List<Span> extra) {
        this.strikers = List.copyOf(strikers);
        this.extra = List.copyOf(extra);
    }

    /** What of {@code text} must not be shown. */
    List<Strike> strikes(SourceText text) {
        Strikes strikes = new Strikes();
        if (!extra.isEmpty()) {
            strikes.add(extraIn(text));
        }
        for (Striker striker : strikers) {
            strikes.add(striker.strikes(strikes.blanked(text.text())));
        }
        return strikes.sorted();
    }

    private List<Strike> extraIn(SourceText text) {
        List<Strike> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean struck = i < text.length() && isExtra(text.span(i, i + 1));
            if (struck && start < 0) {
                start = i;
            } else if (!struck && start >= 0) {
                found.add(Strike.of(start, i, StrikeReason.EXTRA));
                start = -1;
            }
        }
        return found;
    }

    private boolean isExtra(Optional<Span> span) {
        return span.isPresent() && extra.stream().anyMatch(each -> each.start() < span.get().end() && span.get().start() < each.end());
    }
}
