package org.meyasubako.asking.lookup.loopback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A whois server on loopback that answers as its test tells it, and counts what it was asked. */
public final class LoopbackWhois implements AutoCloseable {

    private final ServerSocket door;
    private final Behaviour behaviour;
    private final List<String> questions = new CopyOnWriteArrayList<>();

    /** Writes the reply to a line; the connection is closed afterwards. */
    public interface Behaviour {
        void answer(String line, OutputStream out) throws IOException, InterruptedException;
    }

    public LoopbackWhois(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** Answers everything with this text. */
    public static LoopbackWhois saying(String text) throws IOException {
        return new LoopbackWhois((line, out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort());
    }

    public List<String> questions() {
        return List.copyOf(questions);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                String line = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)).readLine();
                questions.add(String.valueOf(line));
                behaviour.answer(String.valueOf(line), client.getOutputStream());
            } catch (IOException e) {
                // The client went away, or the server was closed: the loop's condition tells.
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
