package org.meyasubako.asking.authentication.spf;

import java.util.List;
import org.meyasubako.asking.authentication.spf.MacroPart.Expansion;

/** A text with places for values of the check (RFC 7208 section 7). */
record MacroString(List<MacroPart> parts) {

    /** The letters that stand for the domain in question, of which its own name servers know anyway. */
    private static final String OF_THE_DOMAIN = "do";

    /** The client's name. */
    private static final char CLIENT_NAME = 'p';

    MacroString {
        parts = List.copyOf(parts);
    }

    boolean hasMacro() {
        return parts.stream().anyMatch(Expansion.class::isInstance);
    }

    /** Whether words of one mail go into it: sender, HELO name or address. */
    boolean tellsOfMail() {
        return parts.stream().anyMatch(part -> part instanceof Expansion expansion && OF_THE_DOMAIN.indexOf(expansion.letter()) < 0);
    }

    /** Whether answers are needed to expand it. */
    boolean asks() {
        return parts.stream().anyMatch(part -> part instanceof Expansion expansion && expansion.letter() == CLIENT_NAME);
    }
}
