package org.meyasubako.asking.lookup.dns;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.lookup.AddressBook;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** Finds registries' servers by the configured resolver; private and reserved addresses are never connected to, whoever names them. */
public final class ResolvingAddressBook implements AddressBook {

    private final DnsAdapter resolver;
    private final DnsReplyReader reader = new DnsReplyReader();
    private final PlanScope scope;

    public ResolvingAddressBook(DnsAdapter resolver, PlanScope scope) {
        this.resolver = resolver;
        this.scope = scope;
    }

    @Override
    public Answer<InetSocketAddress> addressOf(String host, int port) throws InterruptedException {
        Optional<IpAddress> literal = IpAddress.parse(host);
        List<IpAddress> addresses = literal.isPresent() ? List.of(literal.get()) : resolve(host);
        if (addresses.isEmpty()) {
            return new Answer.Failed<>(LookupReason.FAIL_UNKNOWN_HOST.sentence(host));
        }
        // One private address among public ones is a trap, not an oversight.
        if (addresses.stream().anyMatch(address -> scope.barring(address).isPresent())) {
            return new Answer.Failed<>(LookupReason.FAIL_PRIVATE_HOST.sentence(host));
        }
        return new Answer.Found<>(new InetSocketAddress(addresses.getFirst().toInetAddress(), port));
    }

    private List<IpAddress> resolve(String host) throws InterruptedException {
        Optional<DomainName> name = DomainName.parse(host);
        if (name.isEmpty()) {
            return List.of();
        }
        List<IpAddress> addresses = addresses(new Question(Question.Type.A, name.get().ascii()));
        return addresses.isEmpty() ? addresses(new Question(Question.Type.AAAA, name.get().ascii())) : addresses;
    }

    private List<IpAddress> addresses(Question question) throws InterruptedException {
        List<Observation> steps = new ArrayList<>();
        resolver.ask(question, Reach.REGISTRY, steps::add);
        return steps.stream().map(reader::read).map(Answer::found).flatMap(Optional::stream)
                .flatMap(reply -> reply instanceof Reply.Records(List<String> values) ? values.stream() : Stream.empty())
                .map(IpAddress::parse).flatMap(Optional::stream).toList();
    }
}
