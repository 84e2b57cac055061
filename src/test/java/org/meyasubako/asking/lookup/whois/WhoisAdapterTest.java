package org.meyasubako.asking.lookup.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.meyasubako.asking.lookup.FixedAddressBook;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.Pace;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.bootstrap.Bootstrap;
import org.meyasubako.asking.lookup.loopback.LoopbackWhois;
import org.meyasubako.basis.wording.Sentence;

/** Walks from registry to registry on loopback. */
class WhoisAdapterTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Observations.NOON);

    private final Map<String, LoopbackWhois> servers = new HashMap<>();
    private final Map<String, InetSocketAddress> addresses = new HashMap<>();
    private final List<Observation> steps = new ArrayList<>();

    private void server(String name, String reply) throws Exception {
        server(name, LoopbackWhois.saying(reply));
    }

    private void server(String name, LoopbackWhois server) {
        servers.put(name, server);
        addresses.put(name, server.address());
    }

    @AfterEach
    void closeAll() throws Exception {
        for (LoopbackWhois server : servers.values()) {
            server.close();
        }
    }

    private Optional<String> ask(String subject, Reach reach) throws InterruptedException {
        RateLimiter limiter = new RateLimiter(CLOCK, pause -> {});
        WhoisAdapter adapter = new WhoisAdapter(new FixedAddressBook(addresses), limiter, Bootstrap.shipped(), Duration.ofMillis(700), CLOCK);
        return adapter.ask(new Question(Question.Type.WHOIS, subject), reach, steps::add).map(Sentence::code);
    }

    private List<String> asked() {
        return steps.stream().map(Observation::server).toList();
    }

    @Test
    void walksFromIanaToTheRegistryAndItsReferral() throws Exception {
        server("whois.iana.org", "domain:       EXAMPLE\n\nwhois:        whois.nic.example\n");
        server("whois.nic.example", "Domain Name: SHOP.EXAMPLE\nRegistrar WHOIS Server: whois.registrar.example\n");
        server("whois.registrar.example", "Domain Name: shop.example\nRegistrar: Sample Registrar\n");

        assertThat(ask("shop.example", Reach.REGISTRY)).isEmpty();
        assertThat(asked()).containsExactly("whois.iana.org", "whois.nic.example", "whois.registrar.example");
    }

    @Test
    void asksEachRegistryInItsOwnForm() throws Exception {
        server("whois.arin.net", "ReferralServer: whois://whois.ripe.net\n");
        server("whois.ripe.net", "inetnum: 198.51.100.0 - 198.51.100.255\n");

        ask("198.51.100.7", Reach.REGISTRY);
        assertThat(questionsTo("whois.arin.net")).containsExactly("n + 198.51.100.7");
        assertThat(questionsTo("whois.ripe.net")).containsExactly("-r -V meyasubako 198.51.100.7");
    }

    @Test
    void sendsNothingThatIsNoAddressNumberOrName() throws Exception {
        server("whois.iana.org", "refer: whois.arin.net\n");
        assertThat(ask("shop.example\r\n-B other", Reach.SUSPECT)).contains("skip.no-server");
        assertThat(questionsTo("whois.iana.org")).isEmpty();
    }

    @Test
    @Timeout(30)
    void aFloodOfEmptyLinesIsSearchedInBoundedTime() {
        assertThat(new ReferralExtractor().referral("whois.example", "\n \t".repeat(WhoisAdapter.MAX_BYTES / 3))).isEmpty();
    }

    @Test
    void asksTheJapaneseRegistriesInEnglish() {
        assertThat(WhoisQuery.line("whois.nic.ad.jp", "203.0.113.7")).isEqualTo("203.0.113.7/e");
        assertThat(WhoisQuery.line("whois.nic.ad.jp", "as64496")).isEqualTo("AS 64496/e");
        assertThat(WhoisQuery.line("whois.jprs.jp", "shop.example.jp")).isEqualTo("shop.example.jp/e");
    }

    @Test
    void goesToTheNationalRegistryOfABlockWithinApnicsShare() throws Exception {
        server("whois.apnic.net", "inetnum: 203.0.113.0 - 203.0.113.255\nmnt-irt: IRT-JPNIC-JP\nmnt-by: MAINT-JPNIC\n");
        server("whois.nic.ad.jp", "a. [Network Number]  203.0.113.0/24\n");

        assertThat(ask("203.0.113.7", Reach.REGISTRY)).isEmpty();
        assertThat(asked()).containsExactly("whois.apnic.net", "whois.nic.ad.jp");
    }

    @Test
    void asksTheRegistrarThatTheRegistryNames() throws Exception {
        server("whois.verisign-grs.com", "   Domain Name: SHOP.COM\n   Registrar WHOIS Server: whois.registrar.example\n");
        server("whois.registrar.example", "Domain Name: shop.com\nRegistrar WHOIS Server: whois.registrar.example\n");

        assertThat(ask("shop.com", Reach.REGISTRY)).isEmpty();
        assertThat(asked()).containsExactly("whois.verisign-grs.com", "whois.registrar.example");
    }

    @Test
    void theOperatorsOwnServerIsAskedOnlyWhereThePersonLetTheQuestionGoThatFar() throws Exception {
        server("whois.arin.net", "ReferralServer: rwhois://rwhois.host.example:4321\n");
        server("rwhois.host.example", "network:Network-Name:TEST\n");

        assertThat(ask("198.51.100.7", Reach.REGISTRY)).contains("stop.operator");
        assertThat(questionsTo("rwhois.host.example")).isEmpty();
        assertThat(ask("198.51.100.7", Reach.SUSPECT)).isEmpty();
        assertThat(asked()).endsWith("rwhois.host.example#4321");
    }

    @Test
    void stopsWhereReferralsRunInACircle() throws Exception {
        server("whois.arin.net", "ReferralServer: whois://whois.ripe.net\n");
        server("whois.ripe.net", "ReferralServer: whois://whois.arin.net\n");

        assertThat(ask("198.51.100.7", Reach.REGISTRY)).contains("stop.loop");
        assertThat(asked()).hasSize(2);
    }

    @Test
    void stopsAfterFourServers() throws Exception {
        List<String> chain = List.of("whois.arin.net", "whois.ripe.net", "whois.apnic.net", "whois.lacnic.net", "whois.afrinic.net");
        for (int i = 0; i + 1 < chain.size(); i++) {
            server(chain.get(i), "ReferralServer: whois://" + chain.get(i + 1) + "\n");
        }
        assertThat(ask("198.51.100.7", Reach.REGISTRY)).contains("stop.hops");
        assertThat(asked()).hasSize(WhoisAdapter.MAX_HOPS);
    }

    @Test
    void followsNoReferralToAPortThatIsNotWhois() throws Exception {
        server("whois.arin.net", "ReferralServer: whois://whois.ripe.net:22\n");
        server("whois.ripe.net", "inetnum: 198.51.100.0 - 198.51.100.255\n");

        assertThat(ask("198.51.100.7", Reach.REGISTRY)).contains("stop.port");
        assertThat(questionsTo("whois.ripe.net")).isEmpty();
    }

    @Test
    void followsNoReferralToAnAddressThatTheBookDoesNotHold() throws Exception {
        for (String host : List.of("127.0.0.1", "10.0.0.1", "localhost", "gone.example")) {
            server("whois.verisign-grs.com", "Registrar WHOIS Server: " + host + "\n");
            assertThat(ask("shop.com", Reach.SUSPECT)).contains("fail.unknown-host");
        }
    }

    @Test
    void cutsAReplyThatIsTooLong() throws Exception {
        server("whois.jprs.jp", new LoopbackWhois((line, out) -> {
            for (int i = 0; i < 64; i++) {
                out.write(new byte[8_192]);
            }
        }));
        ask("shop.example.jp", Reach.REGISTRY);
        assertThat(steps.getFirst().failure()).contains(Observation.Failure.TOO_LONG);
        assertThat(steps.getFirst().raw().length()).isEqualTo(WhoisAdapter.MAX_BYTES);
    }

    @Test
    void aServerThatDripsCannotOutlastTheTime() throws Exception {
        server("whois.jprs.jp", new LoopbackWhois((line, out) -> {
            for (int i = 0; i < 200; i++) {
                out.write("a. [Domain Name] x\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(50);
            }
        }));
        ask("shop.example.jp", Reach.REGISTRY);
        assertThat(steps.getFirst().failure()).contains(Observation.Failure.TIMEOUT);
        assertThat(steps.getFirst().raw().length()).isPositive();
    }

    @Test
    void nobodyAtThePortIsUnreachable() throws Exception {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            addresses.put("whois.jprs.jp", new InetSocketAddress(InetAddress.getLoopbackAddress(), closed.getLocalPort()));
        }
        ask("shop.example.jp", Reach.REGISTRY);
        assertThat(steps.getFirst().failure()).contains(Observation.Failure.UNREACHABLE);
    }

    @Test
    void asksNobodyOnceTheDaysQuestionsAreUsedUp() throws Exception {
        server("whois.jprs.jp", "No match!!\n");
        RateLimiter limiter = new RateLimiter(CLOCK, pause -> {});
        WhoisAdapter adapter = new WhoisAdapter(new FixedAddressBook(addresses), limiter, Bootstrap.shipped(), Duration.ofSeconds(5), CLOCK);
        Question question = new Question(Question.Type.WHOIS, "shop.example.jp");
        for (int i = 0; i < 200; i++) {
            limiter.await("whois.jprs.jp", Pace.REGISTRY);
        }
        assertThat(adapter.ask(question, Reach.REGISTRY, steps::add).map(Sentence::code)).contains("skip.quota");
        assertThat(questionsTo("whois.jprs.jp")).isEmpty();
    }

    private List<String> questionsTo(String server) {
        return Objects.requireNonNull(servers.get(server)).questions();
    }
}
