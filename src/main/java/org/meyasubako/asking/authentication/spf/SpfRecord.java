package org.meyasubako.asking.authentication.spf;

import java.util.List;
import java.util.Optional;

/**
 * A record as parsed (RFC 7208 section 3).
 *
 * @param directives in their order
 * @param redirect where the judgement is left to another domain (section 6.1)
 * @param explanation where words about a failure are kept (section 6.2)
 * @param badTerms the terms that the grammar does not know, as written: with one of them, the record is a permanent error (section 4.6)
 */
record SpfRecord(List<Directive> directives, Optional<MacroString> redirect, Optional<MacroString> explanation, List<String> badTerms) {

    SpfRecord {
        directives = List.copyOf(directives);
        badTerms = List.copyOf(badTerms);
    }
}
