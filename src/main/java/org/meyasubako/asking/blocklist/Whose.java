package org.meyasubako.asking.blocklist;

/** Whose address or domain a list would be asked about. */
public enum Whose {
    /** A host of our own. */
    OURS,
    /** A customer's: a question tells an operator abroad whom we look into. */
    CUSTOMER,
    /** Anybody else's. */
    FOREIGN
}
