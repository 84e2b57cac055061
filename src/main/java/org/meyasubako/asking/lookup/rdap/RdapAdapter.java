package org.meyasubako.asking.lookup.rdap;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.meyasubako.asking.lookup.AddressBook;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Pace;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.basis.net.AsNumber;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.wording.Sentence;

/**
 * Asks a registry by RDAP. What it keeps as the raw reply is the body of a success; of any other response its status line too, in the form of
 * RFC 9112, since the body need not tell it.
 */
public final class RdapAdapter implements QuestionAdapter {

    /** For one request. */
    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** A longer answer is not read on. */
    public static final int MAX_BYTES = 1024 * 1024;

    /** The most redirections that are followed. */
    public static final int MAX_REDIRECTS = 3;

    private static final int OK = 200;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final AddressBook addresses;
    private final RateLimiter limiter;
    private final Function<String, Optional<URI>> bases;
    private final HttpExchange exchange;
    private final InstantSource clock;

    /**
     * @param bases the base URL that serves a subject, ending in a slash
     * @param tls by whose authorities a server's certificate is judged
     * @param timeout for one request; {@link #TIMEOUT} but in tests
     */
    public RdapAdapter(AddressBook addresses, RateLimiter limiter, Function<String, Optional<URI>> bases, SSLContext tls, Duration timeout,
            InstantSource clock) {
        this.addresses = addresses;
        this.limiter = limiter;
        this.bases = bases;
        this.exchange = new HttpExchange(tls, timeout, MAX_BYTES);
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> ask(Question question, Reach reach, Consumer<Observation> recorder) throws InterruptedException {
        Optional<URI> first = path(question.subject()).flatMap(path -> bases.apply(question.subject()).map(url -> url.resolve(path)));
        if (first.isEmpty()) {
            return Optional.of(LookupReason.SKIP_NO_SERVER.sentence());
        }
        URI url = first.get();
        for (int redirects = 0; ; redirects++) {
            Answer<InetSocketAddress> address = addressOf(url);
            if (address.found().isEmpty()) {
                return address.whyUnknown();
            }
            Instant asked = clock.instant();
            HttpExchange.Got got = exchange.get(url, address.found().get());
            Optional<URI> next = redirection(url, got);
            boolean followed = next.isPresent() && redirects < MAX_REDIRECTS && isAllowed(url, next.get());
            if (!followed) {
                recorder.accept(observation(question, url, asked, got));
                return next.map(other -> LookupReason.STOP_REDIRECT.sentence(other.toString()));
            }
            url = next.get();
        }
    }

    /** RFC 9082 section 3.1; empty for what is no address, network, AS number or domain. */
    static Optional<String> path(String subject) {
        if (IpNetwork.parse(subject).isPresent()) {
            return Optional.of("ip/" + subject);
        }
        return AsNumber.parse(subject).map(number -> "autnum/" + number.value())
                .or(() -> DomainName.parse(subject).map(domain -> "domain/" + domain.ascii()));
    }

    private Answer<InetSocketAddress> addressOf(URI url) throws InterruptedException {
        Optional<Sentence> noTurn = limiter.await(url.getHost(), Pace.REGISTRY);
        if (noTurn.isPresent()) {
            return new Answer.Skipped<>(noTurn.get());
        }
        int usual = "https".equals(url.getScheme()) ? HTTPS_PORT : HTTP_PORT;
        return addresses.addressOf(url.getHost(), url.getPort() < 0 ? usual : url.getPort());
    }

    private static Optional<URI> redirection(URI from, HttpExchange.Got got) {
        if (!(got instanceof HttpExchange.Got.Response(int status, Optional<String> location, RawReply _)) || status / 100 != 3) {
            return Optional.empty();
        }
        try {
            return location.map(from::resolve);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Never from HTTPS to less, and nowhere that needs resolving by others. */
    private static boolean isAllowed(URI from, URI to) {
        return HttpExchange.admits(to) && (from.getScheme().equals(to.getScheme()) || "https".equals(to.getScheme()));
    }

    private static Observation observation(Question question, URI url, Instant at, HttpExchange.Got got) {
        return switch (got) {
            case HttpExchange.Got.Response(int status, Optional<String> _, RawReply body) -> new Observation(question, url.toString(), at,
                    OptionalLong.empty(), status == OK ? body : RdapMessage.withStatus(status, body), Optional.empty());
            case HttpExchange.Got.Nothing(Observation.Failure failure, RawReply soFar) ->
                new Observation(question, url.toString(), at, OptionalLong.empty(), soFar, Optional.of(failure));
        };
    }
}
