package org.meyasubako.asking.lookup.loopback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A web server on loopback that answers as its test tells it, and counts what it was asked. */
public final class LoopbackHttp implements AutoCloseable {

    private final HttpServer server;
    private final List<String> questions = new CopyOnWriteArrayList<>();

    /** Answers one request. */
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    public LoopbackHttp(Behaviour behaviour) throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5), behaviour);
    }

    private LoopbackHttp(HttpServer server, Behaviour behaviour) {
        this.server = server;
        server.createContext("/", exchange -> {
            questions.add(exchange.getRequestURI().toString());
            try (exchange) {
                behaviour.answer(exchange);
            }
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static LoopbackHttp overTls(SSLContext tls, Behaviour behaviour) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return new LoopbackHttp(server, behaviour);
    }

    /** Answers everything so. */
    public static LoopbackHttp saying(int status, String body) throws IOException {
        return new LoopbackHttp(exchange -> send(exchange, status, body));
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    public static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    public InetSocketAddress address() {
        return server.getAddress();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + address().getPort() + "/");
    }

    public List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
