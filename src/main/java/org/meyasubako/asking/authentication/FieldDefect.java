package org.meyasubako.asking.authentication;

import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;

/** What can be wrong with a field that states results. */
enum FieldDefect {
    /** More characters than are read. */
    TOO_LONG,
    /** More statements or properties than are kept. */
    TOO_MANY_PARTS,
    /** A comment or quoted string without its end. */
    UNCLOSED,
    /** No authserv-id. */
    NO_ID,
    /** A field of an ARC set without the number of its set. */
    NO_INSTANCE,
    /** Between two semicolons stands nothing that states a result. */
    STATEMENT_UNREAD,
    /** A word that belongs to no property. */
    WORD_UNREAD;

    Defect at(Optional<Span> span) {
        return new Defect("AUTHENTICATION_" + name(), span);
    }
}
