package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;

/** A host as a person names it, by its name or its address. */
public sealed interface MarkedHost {

    /** As it is written. */
    String text();

    /** The host of this name, and those beneath it. */
    record Named(DomainName name) implements MarkedHost {
        @Override
        public String text() {
            return name.ascii();
        }
    }

    /** The host at this address. */
    record At(IpAddress address) implements MarkedHost {
        @Override
        public String text() {
            return address.toString();
        }
    }

    /**
     * The host that {@code text} names; empty for what names none: a whole country's names, an address within anybody's network, no name at
     * all.
     */
    static Optional<MarkedHost> parse(String text) {
        Optional<IpAddress> address = IpAddress.parse(text.strip());
        if (address.isPresent()) {
            return address.filter(ip -> SpecialPurpose.of(ip).filter(range -> range != SpecialPurpose.DOCUMENTATION).isEmpty()).map(At::new);
        }
        return DomainName.parse(text.strip()).filter(name -> name.registrable().isPresent()).map(Named::new);
    }
}
