package org.meyasubako.judging.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.RecordedAnswers;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.OwnHost;
import org.meyasubako.own.provider.OwnerResolver;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.indicator.NormalUrl;

/** Whose things were at the time of one event, by the profile and by the answers recorded nearest to it. */
final class Owners {

    private final OwnerResolver resolver;
    private final RecordedAnswers answers;
    private final Instant at;

    Owners(OwnerResolver resolver, RecordedAnswers answers, Instant at) {
        this.resolver = resolver;
        this.answers = answers;
        this.at = at;
    }

    Ownership of(IpAddress address) {
        return resolver.ownerOf(address, at);
    }

    Ownership of(NormalUrl url) {
        return resolver.ownerOf(url, addresses(url.host()), at);
    }

    Ownership of(MailAddress mailbox) {
        return resolver.ownerOf(mailbox, at);
    }

    Ownership ofHost(DomainName host) {
        return resolver.ownerOf(host, addresses(host.ascii()), at);
    }

    Ownership ofSigner(DomainName domain) {
        return resolver.ownerOfSigner(domain, at);
    }

    Ownership ofAccount(String account) {
        return resolver.ownerOfAccount(account, at);
    }

    /** The addresses that a host had, as recorded; none for an address and where nothing is recorded. */
    List<IpAddress> addresses(String host) {
        return DomainName.parse(host).flatMap(name -> answers.addressesOf(name, at).answer().found()).orElse(List.of());
    }

    /** Whether it is ours in any way; a domain that points elsewhere is not. */
    static boolean isOurs(Ownership owner) {
        return !(owner instanceof Ownership.Elsewhere) && !(owner instanceof Ownership.DomainOnly);
    }

    /** The customer who held it; empty for nobody known, for two possible holders and for our own hosts. */
    static Optional<CustomerNumber> customer(Ownership owner) {
        return owner instanceof Ownership.Owned owned ? Optional.of(owned.customer().number()) : Optional.empty();
    }

    /** The customer who held it, also where it is a domain that points elsewhere. */
    static Optional<CustomerNumber> holder(Ownership owner) {
        return owner instanceof Ownership.DomainOnly only ? Optional.of(only.customer().number()) : customer(owner);
    }

    /** The host of ours that many customers use, where it is one. */
    static Optional<OwnHost> infrastructure(Ownership owner) {
        return owner instanceof Ownership.Infrastructure host ? Optional.of(host.host()) : Optional.empty();
    }
}
