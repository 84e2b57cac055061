package org.meyasubako.asking.lookup;

import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** Something that a complaint speaks of and that can be looked up. */
public sealed interface PlanSubject {

    /** What the complaint has it for. */
    enum Role {
        /** A source that a trusted server wrote down. */
        PROVED,
        /** A source that somebody claims. */
        CLAIMED,
        /** What the mail points its reader at. */
        ADVERTISED
    }

    Role role();

    record Address(IpAddress address, Role role) implements PlanSubject {}

    /** A host as it stands in a header or a URL. */
    record Host(DomainName host, Role role) implements PlanSubject {}

    /** A registrable domain. */
    record Domain(DomainName domain, Role role) implements PlanSubject {}
}
