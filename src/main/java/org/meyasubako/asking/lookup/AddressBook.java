package org.meyasubako.asking.lookup;

import java.net.InetSocketAddress;

/** Where the servers that we ask stand; the system's own resolver is never asked. */
@FunctionalInterface
public interface AddressBook {

    /**
     * The address at which to reach a server.
     *
     * @param host a name or an address, as the registry's list or a referral writes it: hostile input
     * @return {@link Answer.Failed} where it cannot be found or must not be connected to, such as a host of a private network
     * @throws InterruptedException when the thread is interrupted while asking for the address
     */
    Answer<InetSocketAddress> addressOf(String host, int port) throws InterruptedException;
}
