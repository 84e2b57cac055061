package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.SourceText;

/** Writes a copy and remembers what was struck where; characters that would act instead of being seen are written as their numbers. */
final class CopyWriter {

    private final StringBuilder copy = new StringBuilder();
    private final List<StruckPlace> places = new ArrayList<>();

    /** A header field with its strikes; {@code shown} is its body, or the body decoded. */
    void field(HeaderField field, SourceText shown, List<Strike> strikes) {
        visible(field.name());
        copy.append(": ");
        write(shown, strikes, Optional.of(field));
        line("");
    }

    /** A text with its strikes. */
    void text(SourceText text, List<Strike> strikes) {
        write(text, strikes, Optional.empty());
    }

    /** Words of our own, and the end of the line. */
    void line(String own) {
        copy.append(own).append('\n');
    }

    /** Words of our own that stand for something struck. */
    void mark(String own, Optional<Span> original, StrikeReason reason) {
        places.add(new StruckPlace(original, copy.length(), copy.length() + own.length(), reason, Optional.empty(), own));
        copy.append(own);
    }

    /** A field of which nothing is shown, not even its name. */
    void hidden(HeaderField field, StrikeReason reason) {
        places.add(new StruckPlace(field.span(), copy.length(), copy.length(), reason, Optional.of(field.name()), ""));
    }

    /** Something of the text of which nothing is shown. */
    void unshown(Optional<Span> original, StrikeReason reason) {
        places.add(new StruckPlace(original, copy.length(), copy.length(), reason, Optional.empty(), ""));
    }

    private void write(SourceText text, List<Strike> strikes, Optional<HeaderField> field) {
        int from = 0;
        for (Strike strike : strikes) {
            visible(text.text().substring(from, strike.from()));
            int start = copy.length();
            copy.append(strike.replacement());
            Optional<Span> span = text.span(strike.from(), strike.to()).or(() -> field.flatMap(HeaderField::span));
            places.add(new StruckPlace(span, start, copy.length(), strike.reason(), field.map(HeaderField::name), strike.replacement()));
            from = strike.to();
        }
        visible(text.text().substring(from));
    }

    private void visible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\r') {
                copy.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (acts(c)) {
                copy.append("⟦").append(String.format(Locale.ROOT, "U+%04X", c)).append("⟧");
            } else {
                copy.appendCodePoint(c);
            }
        }
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    StruckMessage finished(CopyOrder order) {
        return new StruckMessage(order.audience(), copy.toString(), places, order.strictness().lifted());
    }
}
