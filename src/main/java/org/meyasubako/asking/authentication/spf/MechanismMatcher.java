package org.meyasubako.asking.authentication.spf;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meyasubako.asking.authentication.answers.AnswerReader;
import org.meyasubako.asking.authentication.answers.DnsAnswer;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/** Holds a client's address against the mechanisms that look no further than one domain (RFC 7208 sections 5.1 and 5.3 to 5.7). */
final class MechanismMatcher {

    /** With more exchangers the record is in error (section 4.6.4). */
    static final int MAX_EXCHANGERS = 10;

    private final IpAddress client;
    private final AnswerReader reader;
    private final LookupCount count;
    private final MacroExpander expander;
    private final ClientNames clientNames;

    MechanismMatcher(IpAddress client, AnswerReader reader, LookupCount count, MacroExpander expander, ClientNames clientNames) {
        this.client = client;
        this.reader = reader;
        this.count = count;
        this.expander = expander;
        this.clientNames = clientNames;
    }

    Hit match(Mechanism mechanism, CheckedName domain) {
        return switch (mechanism) {
            case Mechanism.All() -> new Hit.Yes();
            case Mechanism.Network(var network) -> Hit.of(network.filter(block -> block.contains(client)).isPresent());
            case Mechanism.Address(var target, DualCidr cidr) -> at(target, domain, name -> addressed(name, cidr));
            case Mechanism.Exchanger(var target, DualCidr cidr) -> at(target, domain, name -> exchanged(name, cidr));
            case Mechanism.ReverseName(var target) -> at(target, domain, this::named);
            case Mechanism.Exists(MacroString target) -> at(Optional.of(target), domain, this::existing);
            case Mechanism.Include _ -> throw new IllegalStateException("another domain's record is not read here");
        };
    }

    /** Expands the target; a name that cannot be asked for does not exist. */
    private Hit at(Optional<MacroString> target, CheckedName domain, Function<CheckedName, Hit> then) {
        if (target.isEmpty()) {
            return then.apply(domain);
        }
        Optional<Question> missing = expander.missing(target.get());
        if (missing.isPresent()) {
            return new Hit.Unknown(missing.get());
        }
        return QueryName.of(expander.expand(target.get(), domain))
                .map(name -> then.apply(new CheckedName(name, MacroExpander.sourceOf(target.get(), domain)))).orElseGet(Hit.No::new);
    }

    private Hit addressed(CheckedName name, DualCidr cidr) {
        return first(name, addressType(), answer -> Hit.of(joins(answer, cidr)));
    }

    /** Always asked for an IPv4 address, whatever the client has. */
    private Hit existing(CheckedName name) {
        return first(name, Question.Type.A, answer -> Hit.of(!answer.values().isEmpty()));
    }

    private Hit exchanged(CheckedName name, DualCidr cidr) {
        return first(name, Question.Type.MX, answer -> {
            List<String> hosts = answer.values().stream().map(MechanismMatcher::host).filter(host -> !host.isEmpty()).toList();
            return hosts.size() > MAX_EXCHANGERS
                    ? new Hit.Stop(new SpfResult.PermError(Sentence.of(SpfResult.class, "permerror.exchangers", name.name(), MAX_EXCHANGERS)))
                    : anyOf(hosts, name, cidr);
        });
    }

    /** The first host that settles it; with none, it is known only if all are. */
    private Hit anyOf(List<String> hosts, CheckedName name, DualCidr cidr) {
        Optional<Question> missing = Optional.empty();
        for (String host : hosts) {
            Question question = new Question(addressType(), host);
            DnsAnswer answer = reader.read(question, name.source());
            if (answer.records() instanceof Answer.Failed<List<String>>(Sentence reason)) {
                return new Hit.Stop(SpfResult.TempError.of(question, reason));
            }
            if (joins(answer, cidr)) {
                return new Hit.Yes();
            }
            missing = missing.or(() -> Optional.of(question).filter(_ -> answer.isMissing()));
        }
        return missing.<Hit>map(Hit.Unknown::new).orElseGet(Hit.No::new);
    }

    /** Failures about reverse names only fail to match (section 5.5). */
    private Hit named(CheckedName target) {
        ClientNames.Known known = clientNames.resolve();
        if (known.anyWithin(target.name())) {
            return new Hit.Yes();
        }
        return known.reverse().records() instanceof Answer.Absent ? nothing(target)
                : known.missing().<Hit>map(Hit.Unknown::new).orElseGet(Hit.No::new);
    }

    /** Reads the answer to the term's own question, which decides or leads further. */
    private Hit first(CheckedName name, Question.Type type, Function<DnsAnswer, Hit> then) {
        DnsAnswer answer = reader.read(name.question(type), name.source());
        return switch (answer.records()) {
            case Answer.Found<List<String>> _ -> then.apply(answer);
            case Answer.Absent<List<String>> _ -> nothing(name);
            case Answer.Failed<List<String>>(Sentence reason) -> new Hit.Stop(SpfResult.TempError.of(name.question(type), reason));
            case Answer.Skipped<List<String>> _ -> new Hit.Unknown(name.question(type));
        };
    }

    private Hit nothing(CheckedName name) {
        return count.nothing(name.name()).<Hit>map(Hit.Stop::new).orElseGet(Hit.No::new);
    }

    private Question.Type addressType() {
        return client.isIpv4() ? Question.Type.A : Question.Type.AAAA;
    }

    private boolean joins(DnsAnswer answer, DualCidr cidr) {
        return answer.values().stream().map(IpAddress::parse).flatMap(Optional::stream).anyMatch(address -> cidr.joins(address, client));
    }

    /** The host of {@code 10 mail.example.}; empty for the null exchanger (RFC 7505). */
    private static String host(String exchanger) {
        String host = Iterables.getLast(Splitter.on(' ').split(exchanger));
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
