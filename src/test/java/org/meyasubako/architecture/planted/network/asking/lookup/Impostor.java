package org.meyasubako.architecture.planted.network.asking.lookup;

import java.io.IOException;
import java.nio.channels.DatagramChannel;

/** Planted: the room itself sends what its adapters should. */
class Impostor {
    void send() throws IOException {
        try (DatagramChannel channel = DatagramChannel.open()) {
            channel.configureBlocking(false);
        }
    }
}
