package org.meyasubako.asking.authentication.dmarc;

/** By what a checked domain is near enough to the author's to stand for it. */
public enum Nearness {
    /** They are the same. */
    SAME,
    /** Both are of one organisation by the tree walk (RFC 9989 section 4.10.2). */
    BY_TREE_WALK,
    /** Both are of one organisation by the public suffix list (RFC 7489 section 3.2), since an answer of a walk is not recorded. */
    BY_SUFFIX_LIST
}
