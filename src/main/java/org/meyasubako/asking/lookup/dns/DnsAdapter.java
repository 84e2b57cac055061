package org.meyasubako.asking.lookup.dns;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observation.Failure;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.channel.DatagramExchange;
import org.meyasubako.asking.lookup.channel.Received;
import org.meyasubako.asking.lookup.channel.StreamExchange;
import org.meyasubako.basis.wording.Sentence;
import org.xbill.DNS.Flags;

/** Asks one resolver: by UDP, and by TCP where the reply doesn't fit (RFC 7766). */
public final class DnsAdapter implements QuestionAdapter {

    /** For one try. */
    public static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** The port of RFC 1035. */
    public static final int PORT = 53;

    /** A datagram may be lost. */
    private static final int TRIES = 2;

    private static final int LENGTH_OCTETS = 2;
    private static final int MAX_BYTES = 65_535 + LENGTH_OCTETS + 1;

    private final InetSocketAddress resolver;
    private final Duration timeout;
    private final InstantSource clock;

    /** @param resolver an address, never a name; a blocklist refuses public resolvers */
    public DnsAdapter(InetSocketAddress resolver, Duration timeout, InstantSource clock) {
        this.resolver = resolver;
        this.timeout = timeout;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> ask(Question question, Reach reach, Consumer<Observation> recorder) throws InterruptedException {
        Optional<DnsQuery> query = question.type().isDns() ? DnsQuery.of(question) : Optional.empty();
        if (query.isEmpty()) {
            return Optional.of(LookupReason.SKIP_NO_SERVER.sentence());
        }
        Instant asked = clock.instant();
        Received received = byDatagram(query.get());
        if (received.failure().isEmpty() && isTruncated(received)) {
            received = byStream(query.get());
        }
        OptionalLong ttl = received.failure().isPresent() ? OptionalLong.empty()
                : DnsQuery.parse(received.raw().bytes()).map(DnsAnswerReader::ttl).orElse(OptionalLong.empty());
        recorder.accept(new Observation(question, server(), asked, ttl, received.raw(), received.failure()));
        return Optional.empty();
    }

    private Received byDatagram(DnsQuery query) throws InterruptedException {
        DatagramExchange exchange = new DatagramExchange(timeout);
        Received received = exchange.exchange(resolver, query.wire(), query::isAnsweredBy);
        for (int tries = 1; tries < TRIES && received.failure().filter(failure -> failure == Failure.TIMEOUT).isPresent(); tries++) {
            received = exchange.exchange(resolver, query.wire(), query::isAnsweredBy);
        }
        return received;
    }

    private static boolean isTruncated(Received received) {
        return DnsQuery.parse(received.raw().bytes()).filter(reply -> reply.getHeader().getFlag(Flags.TC)).isPresent();
    }

    /** Over TCP each message has its length before it (RFC 1035 section 4.2.2). */
    private Received byStream(DnsQuery query) throws InterruptedException {
        byte[] wire = query.wire();
        byte[] request = new byte[wire.length + LENGTH_OCTETS];
        request[0] = (byte) (wire.length >> 8);
        request[1] = (byte) wire.length;
        System.arraycopy(wire, 0, request, LENGTH_OCTETS, wire.length);
        Received framed = new StreamExchange(timeout, MAX_BYTES).exchange(resolver, request, bytes -> bytes.length >= end(bytes));
        byte[] bytes = framed.raw().bytes();
        byte[] message = Arrays.copyOfRange(bytes, Math.min(LENGTH_OCTETS, bytes.length), Math.min(end(bytes), bytes.length));
        if (framed.failure().isPresent()) {
            return Received.failed(framed.failure().get(), message);
        }
        return query.isAnsweredBy(message) ? Received.whole(message) : Received.failed(Failure.MISMATCH, message);
    }

    private static int end(byte[] framed) {
        return framed.length < LENGTH_OCTETS ? LENGTH_OCTETS
                : LENGTH_OCTETS + (Byte.toUnsignedInt(framed[0]) << 8 | Byte.toUnsignedInt(framed[1]));
    }

    /** The resolver as observations name it: its address, with {@code #port} where it isn't the usual one. */
    private String server() {
        String address = resolver.getAddress().getHostAddress();
        return resolver.getPort() == PORT ? address : address + "#" + resolver.getPort();
    }
}
