package org.meyasubako.asking.blocklist;

/** How well what we know of a list is founded. */
public enum Confidence {
    /** By the operator's own pages. */
    DOCUMENTED,
    /** The zone is documented, some codes or addresses are not. */
    PARTLY,
    /** By others' pages and rule files. */
    SECONDARY,
    /** Nobody has checked it. */
    UNVERIFIED
}
