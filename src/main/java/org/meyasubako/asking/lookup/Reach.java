package org.meyasubako.asking.lookup;

/** Whom a question reaches, from the harmless to the dangerous. */
public enum Reach {
    /** Our own resolver, for zones and addresses of our own. */
    OWN,
    /** A registry or the operator of a list: they learn what is being looked at. */
    REGISTRY,
    /** It may end at the side under investigation: the suspect's name server sees that somebody asks, and when. */
    SUSPECT
}
