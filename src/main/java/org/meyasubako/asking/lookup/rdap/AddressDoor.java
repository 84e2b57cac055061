package org.meyasubako.asking.lookup.rdap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A proxy for one connection: it takes one {@code CONNECT} (RFC 9110 section 9.3.6) on a loopback port and joins it to the address that it was
 * made for, whatever name the request bears. So the HTTP client needs no resolver, and TLS still runs from end to end.
 */
final class AddressDoor implements AutoCloseable {

    private static final byte[] OPENED = "HTTP/1.1 200 Opened\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_REQUEST = 8_192;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final InetSocketAddress target;
    private final int timeoutMillis;
    private final ServerSocket door;
    private final Socket outside = new Socket();

    private AddressDoor(InetSocketAddress target, int timeoutMillis, ServerSocket door) {
        this.target = target;
        this.timeoutMillis = timeoutMillis;
        this.door = door;
    }

    /** Opens a door to an address; one connection may pass. */
    static AddressDoor to(InetSocketAddress target, int timeoutMillis) throws IOException {
        AddressDoor opened = new AddressDoor(target, timeoutMillis, new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK)));
        opened.door.setSoTimeout(timeoutMillis);
        Thread.ofVirtual().name("rdap-door").start(opened::serve);
        return opened;
    }

    /** Where the door stands. */
    InetSocketAddress address() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    private void serve() {
        try (Socket inside = door.accept(); outside) {
            door.close();
            InputStream request = new BufferedInputStream(inside.getInputStream());
            if (!skipRequest(request)) {
                return;
            }
            outside.connect(target, timeoutMillis);
            inside.getOutputStream().write(OPENED);
            Thread back = Thread.ofVirtual().name("rdap-door-back").start(() -> pump(outside, inside));
            request.transferTo(outside.getOutputStream());
            back.join();
        } catch (IOException e) {
            // A side that closes ends the connection: the client tells what that means.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads to the empty line that ends the request; false where there is none. */
    private static boolean skipRequest(InputStream in) throws IOException {
        int last = 0;
        for (int count = 0; count < MAX_REQUEST; count++) {
            int octet = in.read();
            if (octet < 0) {
                return false;
            }
            last = last << 8 | octet;
            if (last == ('\r' << 24 | '\n' << 16 | '\r' << 8 | '\n')) {
                return true;
            }
        }
        return false;
    }

    private static void pump(Socket from, Socket to) {
        try (from; to) {
            OutputStream out = to.getOutputStream();
            from.getInputStream().transferTo(out);
        } catch (IOException e) {
            // Closed by either side: there is nothing more to carry.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        outside.close();
    }
}
