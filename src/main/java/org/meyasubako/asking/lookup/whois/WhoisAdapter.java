package org.meyasubako.asking.lookup.whois;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.meyasubako.asking.lookup.AddressBook;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Pace;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.bootstrap.Bootstrap;
import org.meyasubako.asking.lookup.channel.Received;
import org.meyasubako.asking.lookup.channel.StreamExchange;
import org.meyasubako.basis.wording.Sentence;

/** Asks whois servers, from the one that the bootstrap names along the referrals. */
public final class WhoisAdapter implements QuestionAdapter {

    /** For one server: connecting, asking and reading. */
    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** A longer reply is not read on. */
    public static final int MAX_BYTES = 256 * 1024;

    /** The most servers that one question is carried to. */
    public static final int MAX_HOPS = 4;

    private final AddressBook addresses;
    private final RateLimiter limiter;
    private final Bootstrap bootstrap;
    private final InstantSource clock;
    private final StreamExchange exchange;
    private final ReferralExtractor referrals = new ReferralExtractor();

    /** @param timeout for one server; {@link #TIMEOUT} but in tests */
    public WhoisAdapter(AddressBook addresses, RateLimiter limiter, Bootstrap bootstrap, Duration timeout, InstantSource clock) {
        this.addresses = addresses;
        this.limiter = limiter;
        this.bootstrap = bootstrap;
        this.clock = clock;
        this.exchange = new StreamExchange(timeout, MAX_BYTES);
    }

    /** What a server had to say about going on: neither, or one of both. */
    private record Step(Optional<Referral> referral, Optional<Sentence> stopped) {
        static Step stopped(Optional<Sentence> reason) {
            return new Step(Optional.empty(), reason);
        }
    }

    @Override
    public Optional<Sentence> ask(Question question, Reach reach, Consumer<Observation> recorder) throws InterruptedException {
        if (!WhoisQuery.asksFor(question.subject())) {
            return Optional.of(LookupReason.SKIP_NO_SERVER.sentence());
        }
        Referral server = new Referral(bootstrap.whoisServer(question.subject()), Referral.WHOIS_PORT, false);
        Set<String> asked = new HashSet<>();
        while (true) {
            asked.add(server.host());
            Step step = step(question, server, recorder);
            if (step.referral().isEmpty()) {
                return step.stopped();
            }
            server = step.referral().get();
            Optional<Sentence> stop = stop(server, asked, reach);
            if (stop.isPresent()) {
                return stop;
            }
        }
    }

    private Step step(Question question, Referral server, Consumer<Observation> recorder) throws InterruptedException {
        Optional<Sentence> noTurn = limiter.await(server.host(), Pace.REGISTRY);
        if (noTurn.isPresent()) {
            return Step.stopped(noTurn);
        }
        Answer<InetSocketAddress> address = addresses.addressOf(server.host(), server.port());
        if (address.found().isEmpty()) {
            return Step.stopped(address.whyUnknown().or(() -> Optional.of(LookupReason.FAIL_UNKNOWN_HOST.sentence(server.host()))));
        }
        Received received = exchange(question, server, address.found().get(), recorder);
        Optional<Referral> referral = received.failure().isPresent() ? Optional.empty()
                : referrals.referral(server.host(), WhoisText.of(received.raw().bytes()).text());
        return new Step(referral.filter(other -> !other.host().equals(server.host())), Optional.empty());
    }

    private Received exchange(Question question, Referral server, InetSocketAddress address, Consumer<Observation> recorder)
            throws InterruptedException {
        Instant asked = clock.instant();
        byte[] line = (WhoisQuery.line(server.host(), question.subject()) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Received received = exchange.exchange(address, line, reply -> false);
        String name = server.port() == Referral.WHOIS_PORT ? server.host() : server.host() + "#" + server.port();
        recorder.accept(new Observation(question, name, asked, OptionalLong.empty(), received.raw(), received.failure()));
        return received;
    }

    private static Optional<Sentence> stop(Referral referral, Set<String> asked, Reach reach) {
        if (!referral.hasWhoisPort()) {
            return Optional.of(LookupReason.STOP_PORT.sentence(referral.host(), Integer.toString(referral.port())));
        }
        if (asked.contains(referral.host())) {
            return Optional.of(LookupReason.STOP_LOOP.sentence(referral.host()));
        }
        if (asked.size() >= MAX_HOPS) {
            return Optional.of(LookupReason.STOP_HOPS.sentence(referral.host(), MAX_HOPS));
        }
        return referral.byOperator() && reach != Reach.SUSPECT
                ? Optional.of(LookupReason.STOP_OPERATOR.sentence(referral.host())) : Optional.empty();
    }
}
