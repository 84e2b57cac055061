package org.meyasubako.asking.blocklist;

/** What a return code says of who is asked about, strongest first. */
public enum CodeClass {
    /** Listed for what was seen of it. */
    LISTED,
    /** Policy about a range of addresses: no conduct was seen. */
    POLICY,
    /** Neighbours are listed. */
    COLLATERAL,
    /** To be shown only. */
    INFO,
    /** A good mark. */
    WHITE,
    /** No code that the operator documents. */
    UNDOCUMENTED,
    /** Said of the question or the resolver, never of who is asked about. */
    ERROR,
    /** No list's answer: outside 127.0.0.0/8 (RFC 5782 section 2.1). Somebody parked the domain, or lies. */
    OUTSIDE;

    /** Whether the operator documents it as something about who is asked about. */
    public boolean isDocumented() {
        return compareTo(UNDOCUMENTED) < 0;
    }

    /** Whether it makes any other code of the same answer worthless. */
    public boolean isError() {
        return this == ERROR || this == OUTSIDE;
    }
}
