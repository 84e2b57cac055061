package org.meyasubako.reading.indicator;

import java.util.Set;
import org.meyasubako.basis.net.DomainName;

/** Whether a name ends as a real name would: in a suffix of the Public Suffix List, or in one that is kept for examples. */
final class KnownSuffix {

    /** Names that the public DNS will never have, and that texts use all the same (RFC 2606, RFC 6761). */
    private static final Set<String> RESERVED = Set.of("example", "test", "invalid", "localhost");

    private KnownSuffix() {}

    /** Whether {@code host}, any sign for a dot in it, lies beneath a listed or reserved suffix; a suffix alone does not. */
    static boolean isKnown(String host) {
        return DomainName.parse(HostForm.dotted(host))
                .filter(name -> name.isUnderListedSuffix() || isUnderReserved(name)).isPresent();
    }

    /** Whether {@code host} lies beneath a suffix of the list. */
    static boolean isListed(String host) {
        return DomainName.parse(HostForm.dotted(host)).filter(DomainName::isUnderListedSuffix).isPresent();
    }

    private static boolean isUnderReserved(DomainName name) {
        return name.ascii().indexOf('.') > 0 && RESERVED.contains(last(name));
    }

    /** Whether {@code name} has no place in the public DNS, as far as its end shows; the reserved ones are no surprise. */
    static boolean isUnknown(DomainName name) {
        return !name.hasListedSuffix() && !RESERVED.contains(last(name));
    }

    private static String last(DomainName name) {
        return name.ascii().substring(name.ascii().lastIndexOf('.') + 1);
    }
}
