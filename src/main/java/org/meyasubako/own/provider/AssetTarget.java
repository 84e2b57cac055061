package org.meyasubako.own.provider;

import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.net.MailAddress;

/** The thing that a customer holds, in the one spelling by which it is found. */
public sealed interface AssetTarget {

    /** The target in one line. */
    String text();

    /** A block of addresses, or a single one. */
    record Block(IpNetwork network) implements AssetTarget {
        @Override
        public String text() {
            return network.prefix() == network.first().bits() ? network.first().toString() : network.toString();
        }
    }

    /** A domain or a host. */
    record Name(DomainName name) implements AssetTarget {
        @Override
        public String text() {
            return name.ascii();
        }
    }

    /**
     * A place on the web with all beneath it; scheme and port make no difference.
     *
     * @param host lower case A-labels, or an address
     * @param path normalised, begins with a slash and ends without one; empty for the whole host
     */
    record Place(String host, String path) implements AssetTarget {
        @Override
        public String text() {
            return host + path;
        }
    }

    /** A mailbox, compared as every provider does. */
    record Mailbox(MailAddress address) implements AssetTarget {
        public Mailbox {
            address = address.normalised();
        }

        @Override
        public String text() {
            return address.toString();
        }
    }

    /** A login or a Unix user, lower case. */
    record Account(String name) implements AssetTarget {
        @Override
        public String text() {
            return name;
        }
    }
}
