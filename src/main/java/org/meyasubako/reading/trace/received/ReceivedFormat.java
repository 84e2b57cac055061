package org.meyasubako.reading.trace.received;

/** The shape that one software, or one family, gives its fields. */
interface ReceivedFormat {

    /** Whether the field has this shape. */
    boolean matches(Clauses clauses);

    /** Reads what the shape means; by, with, id, for and the date have been read already. */
    void read(Clauses clauses, FieldDraft draft);
}
