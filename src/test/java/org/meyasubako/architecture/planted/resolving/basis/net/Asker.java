package org.meyasubako.architecture.planted.resolving.basis.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Planted: a value that asks a name server. */
class Asker {
    InetAddress[] ask() throws UnknownHostException {
        return InetAddress.getAllByName("host.invalid");
    }
}
