package org.meyasubako.architecture.planted.network.workspace;

import java.io.IOException;
import java.net.Socket;

/** Planted: a verb that talks to the network. */
class Caller {
    void call() throws IOException {
        try (Socket socket = new Socket()) {
            socket.setKeepAlive(true);
        }
    }
}
