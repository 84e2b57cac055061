package org.meyasubako.asking.authentication.spf;

import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/**
 * How many leading bits of an address must agree, for either family (RFC 7208 section 5.3).
 *
 * @param ipv4 0 to 32
 * @param ipv6 0 to 128
 */
record DualCidr(int ipv4, int ipv6) {

    /** Whether both are of one family and agree in as many bits. */
    boolean joins(IpAddress published, IpAddress client) {
        return new IpNetwork(published, published.isIpv4() ? ipv4 : ipv6).contains(client);
    }
}
