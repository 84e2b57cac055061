package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The strikes of several rules in one text, none over another: where two meet, the rule that was asked first has its way. */
final class Strikes {

    private final BitSet taken = new BitSet();
    private final List<Strike> all = new ArrayList<>();

    /** Takes what of {@code strikes} is not struck yet. */
    void add(List<Strike> strikes) {
        strikes.forEach(this::add);
    }

    private void add(Strike strike) {
        int at = taken.nextClearBit(strike.from());
        boolean whole = true;
        while (at < strike.to()) {
            int next = taken.nextSetBit(at);
            int end = next < 0 ? strike.to() : Math.min(next, strike.to());
            whole &= at == strike.from() && end == strike.to();
            all.add(whole ? strike : new Strike(at, end, strike.reason(), Strike.MARK));
            taken.set(at, end);
            at = taken.nextClearBit(end);
        }
    }

    /** In the order of the text; marks side by side are one mark. */
    List<Strike> sorted() {
        List<Strike> sorted = new ArrayList<>();
        for (Strike next : all.stream().sorted(Comparator.comparingInt(Strike::from)).toList()) {
            if (!sorted.isEmpty() && sorted.getLast().to() == next.from() && isMark(sorted.getLast()) && isMark(next)) {
                Strike last = sorted.removeLast();
                sorted.add(Strike.of(last.from(), next.to(), last.reason()));
            } else {
                sorted.add(next);
            }
        }
        return List.copyOf(sorted);
    }

    private static boolean isMark(Strike strike) {
        return strike.replacement().equals(Strike.MARK);
    }

    /** Stands where a text is struck: no letter of a word, and no blank that a rule would take away. */
    static final char STRUCK = '\u001f';

    /** {@code text} with {@link #STRUCK} where it is struck. */
    String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (Strike strike : all) {
            for (int i = strike.from(); i < strike.to(); i++) {
                // Lines stay lines: other rules look at where they begin.
                blanked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : STRUCK);
            }
        }
        return blanked.toString();
    }
}
