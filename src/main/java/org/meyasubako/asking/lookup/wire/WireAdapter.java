package org.meyasubako.asking.lookup.wire;

import java.net.InetSocketAddress;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.meyasubako.asking.lookup.AddressBook;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.bootstrap.Bootstrap;
import org.meyasubako.asking.lookup.dns.DnsAdapter;
import org.meyasubako.asking.lookup.dns.ResolvingAddressBook;
import org.meyasubako.asking.lookup.rdap.RdapAdapter;
import org.meyasubako.asking.lookup.whois.WhoisAdapter;
import org.meyasubako.basis.wording.Sentence;

/** Asks every question by the adapter of its kind. */
public final class WireAdapter implements QuestionAdapter {

    private final QuestionAdapter dns;
    private final QuestionAdapter whois;
    private final QuestionAdapter rdap;

    public WireAdapter(QuestionAdapter dns, QuestionAdapter whois, QuestionAdapter rdap) {
        this.dns = dns;
        this.whois = whois;
        this.rdap = rdap;
    }

    /**
     * The adapters as the product uses them; nothing is sent before a question is asked.
     *
     * @param resolver the address of the resolver that a person set
     * @param scope which private addresses are ours
     */
    public static WireAdapter over(InetSocketAddress resolver, PlanScope scope, RateLimiter limiter, InstantSource clock) {
        DnsAdapter dns = new DnsAdapter(resolver, DnsAdapter.TIMEOUT, clock);
        AddressBook addresses = new ResolvingAddressBook(dns, scope);
        Bootstrap bootstrap = Bootstrap.shipped();
        return new WireAdapter(dns, new WhoisAdapter(addresses, limiter, bootstrap, WhoisAdapter.TIMEOUT, clock),
                new RdapAdapter(addresses, limiter, bootstrap::rdapBase, tls(), RdapAdapter.TIMEOUT, clock));
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    @Override
    public Optional<Sentence> ask(Question question, Reach reach, Consumer<Observation> recorder) throws InterruptedException {
        return switch (question.type()) {
            case WHOIS -> whois.ask(question, reach, recorder);
            case RDAP -> rdap.ask(question, reach, recorder);
            default -> dns.ask(question, reach, recorder);
        };
    }
}
