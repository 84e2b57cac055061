package org.meyasubako.asking.lookup.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.asking.lookup.AddressBook;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.FixedAddressBook;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.loopback.LoopbackHttp;
import org.meyasubako.basis.wording.Sentence;

/** Asks web servers on loopback, honest, broken and lying ones. */
class RdapAdapterTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Observations.NOON);
    private static final Question QUESTION = new Question(Question.Type.RDAP, "203.0.113.7");
    private static final String NETWORK = "{\"objectClassName\":\"ip network\",\"startAddress\":\"203.0.113.0\",\"endAddress\":\"203.0.113.255\"}";

    private final List<Observation> steps = new ArrayList<>();

    private Optional<String> ask(URI base, AddressBook addresses, SSLContext tls, Duration timeout) throws InterruptedException {
        RdapAdapter adapter = new RdapAdapter(addresses, new RateLimiter(CLOCK, pause -> {}), subject -> Optional.of(base), tls, timeout, CLOCK);
        return adapter.ask(QUESTION, Reach.REGISTRY, steps::add).map(Sentence::code);
    }

    private Optional<String> ask(LoopbackHttp server) throws Exception {
        AddressBook loopback = new FixedAddressBook(Map.of("127.0.0.1", server.address()));
        return ask(server.base(), loopback, SSLContext.getDefault(), Duration.ofSeconds(5));
    }

    private String answer() {
        return Observations.caseOf(new RdapReplyReader().read(steps.getLast()));
    }

    @Test
    void asksForTheAddressAndKeepsTheReply() throws Exception {
        try (LoopbackHttp server = LoopbackHttp.saying(200, NETWORK)) {
            assertThat(ask(server)).isEmpty();
            assertThat(server.questions()).containsExactly("/ip/203.0.113.7");
            assertThat(new String(steps.getFirst().raw().bytes(), StandardCharsets.UTF_8)).isEqualTo(NETWORK);
            assertThat(answer()).isEqualTo("Found");
        }
    }

    @Test
    void namesPathsAsTheStandardDoes() {
        assertThat(Stream.of("2001:db8::1", "as64496", "shop.example", "../x y").map(RdapAdapter::path).flatMap(Optional::stream))
                .containsExactly("ip/2001:db8::1", "autnum/64496", "domain/shop.example");
    }

    @Test
    void nothingThereIsAbsentAlsoWithoutABody() throws Exception {
        try (LoopbackHttp server = LoopbackHttp.saying(404, "")) {
            ask(server);
            assertThat(answer()).isEqualTo("Absent");
        }
    }

    @Test
    void aRefusalSaysNothing() throws Exception {
        for (Map.Entry<Integer, String> refusal : Map.of(429, "fail.rate-limit", 403, "fail.http-status", 500, "fail.http-status").entrySet()) {
            try (LoopbackHttp server = LoopbackHttp.saying(refusal.getKey(), "{}")) {
                ask(server);
                assertThat(answer()).isEqualTo(refusal.getValue());
            }
        }
    }

    @Test
    void malformedJsonIsGarbled() throws Exception {
        for (String body : List.of("", "{", "[]", "<html>", "{}", "{\"a\":".repeat(100_000))) {
            try (LoopbackHttp server = LoopbackHttp.saying(200, body)) {
                ask(server);
                assertThat(answer()).isEqualTo("fail.garbled");
            }
        }
    }

    @Test
    void anAnswerAboutAnotherNetworkIsNotBelieved() throws Exception {
        try (LoopbackHttp server = LoopbackHttp.saying(200, NETWORK.replace("203.0.113", "198.51.100"))) {
            ask(server);
            assertThat(answer()).isEqualTo("fail.mismatch");
        }
    }

    @Test
    void cutsAnAnswerThatIsTooLong() throws Exception {
        try (LoopbackHttp server = LoopbackHttp.saying(200, "[" + "1,".repeat(RdapAdapter.MAX_BYTES))) {
            ask(server);
            assertThat(steps.getFirst().failure()).contains(Observation.Failure.TOO_LONG);
            assertThat(steps.getFirst().raw().length()).isEqualTo(RdapAdapter.MAX_BYTES);
        }
    }

    @Test
    void aServerThatDripsCannotOutlastTheTime() throws Exception {
        try (LoopbackHttp server = new LoopbackHttp(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        })) {
            ask(server.base(), new FixedAddressBook(Map.of("127.0.0.1", server.address())), SSLContext.getDefault(), Duration.ofMillis(600));
            assertThat(steps.getFirst().failure()).contains(Observation.Failure.TIMEOUT);
        }
    }

    @Test
    void followsAFewRedirections() throws Exception {
        try (LoopbackHttp server = new LoopbackHttp(exchange -> {
            if (exchange.getRequestURI().getPath().startsWith("/there")) {
                LoopbackHttp.send(exchange, 200, NETWORK);
            } else {
                LoopbackHttp.redirect(exchange, "/there/ip/203.0.113.7");
            }
        })) {
            assertThat(ask(server)).isEmpty();
            assertThat(steps.getFirst().server()).endsWith("/there/ip/203.0.113.7");
        }
    }

    @Test
    void stopsWhereRedirectionsRunInACircle() throws Exception {
        try (LoopbackHttp server = new LoopbackHttp(exchange -> LoopbackHttp.redirect(exchange, "/again"))) {
            assertThat(ask(server)).contains("stop.redirect");
            assertThat(server.questions()).hasSize(1 + RdapAdapter.MAX_REDIRECTS);
        }
    }

    @Test
    void followsNoRedirectionToPlainHttpByNameNorToAnotherScheme() throws Exception {
        for (String location : List.of("http://intern.example/", "file:///etc/passwd", "ftp://x.example/", "https://x.example:99999/", "http://[::bad", "")) {
            try (LoopbackHttp server = new LoopbackHttp(exchange -> LoopbackHttp.redirect(exchange, location))) {
                assertThat(ask(server)).isNotEqualTo(Optional.of("fail.unknown-host"));
                assertThat(answer()).isEqualTo("fail.http-status");
            }
        }
    }

    @Test
    void followsNoRedirectionToAHostThatTheBookDoesNotHold() throws Exception {
        try (LoopbackHttp server = new LoopbackHttp(exchange -> LoopbackHttp.redirect(exchange, "https://10.0.0.1/"))) {
            assertThat(ask(server)).contains("fail.unknown-host");
        }
    }

    @Test
    void reachesAnHttpsServerThroughTheBookAndChecksItsName(@TempDir Path folder) throws Exception {
        SSLContext tls = selfSigned(folder, "rdap.registry.example");
        try (LoopbackHttp server = LoopbackHttp.overTls(tls, exchange -> LoopbackHttp.send(exchange, 200, NETWORK))) {
            InetSocketAddress address = server.address();
            AddressBook book = new FixedAddressBook(Map.of("rdap.registry.example", address, "rdap.other.example", address));

            ask(URI.create("https://rdap.registry.example/"), book, tls, Duration.ofSeconds(8));
            assertThat(answer()).isEqualTo("Found");
            ask(URI.create("https://rdap.other.example/"), book, tls, Duration.ofSeconds(8));
            assertThat(steps.getLast().failure()).contains(Observation.Failure.UNREACHABLE);
            assertThat(server.questions()).hasSize(1);
        }
    }

    /** A key pair for a name, which trusts itself; made by the JDK's keytool. */
    private static SSLContext selfSigned(Path folder, String name) throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC",
                "-alias", "server", "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-validity", "3650", "-storetype", "PKCS12",
                "-keystore", store.toString(), "-storepass", "changeit").redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "changeit".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return tls;
    }

    @Test
    void anInterruptionEndsTheWaitAtOnce() throws Exception {
        try (LoopbackHttp server = new LoopbackHttp(exchange ->
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3)))) {
            List<Exception> thrown = new ArrayList<>();
            AddressBook book = new FixedAddressBook(Map.of("127.0.0.1", server.address()));
            Thread asking = Thread.ofPlatform().start(() -> {
                try {
                    ask(server.base(), book, SSLContext.getDefault(), Duration.ofMinutes(5));
                } catch (InterruptedException | NoSuchAlgorithmException e) {
                    thrown.add(e);
                }
            });
            asking.interrupt();
            assertThat(asking.join(Duration.ofSeconds(20))).isTrue();
            assertThat(thrown).hasSize(1).first().isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void aQuestionThatNobodyServesIsNotAsked() throws Exception {
        RdapAdapter adapter = new RdapAdapter(new FixedAddressBook(Map.of()), new RateLimiter(CLOCK, pause -> {}), subject -> Optional.empty(),
                SSLContext.getDefault(), Duration.ofSeconds(1), CLOCK);
        assertThat(adapter.ask(QUESTION, Reach.REGISTRY, steps::add).map(Sentence::code)).contains("skip.no-server");
        assertThat(new RdapReplyReader().read(Observations.text("RDAP 203.0.113.7", "x", NETWORK))).isInstanceOf(Answer.Found.class);
    }
}
