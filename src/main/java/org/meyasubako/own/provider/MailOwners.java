package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;

/** Whose a mailbox or an account was. */
final class MailOwners {

    private final Owners owners;
    private final AddressOwners addresses;

    MailOwners(Owners owners, AddressOwners addresses) {
        this.owners = owners;
        this.addresses = addresses;
    }

    Ownership ownerOf(MailAddress mailbox, Instant at) {
        Optional<DomainName> domain = mailbox.domainName();
        return held(mailbox, domain, at)
                .or(() -> IpAddress.parse(mailbox.domain()).map(address -> addresses.ownerOf(address, at)))
                .or(() -> domain.filter(name -> isOurs(name, at))
                        .map(name -> owners.unassigned(Optional.empty(), owners.estate().hostsAt(name, at).stream().findFirst(), at)))
                .orElseGet(() -> owners.elsewhere(at));
    }

    private Optional<Ownership> held(MailAddress mailbox, Optional<DomainName> domain, Instant at) {
        Stream<List<Holding>> holdings = Stream.concat(owners.assets().ofMailbox(mailbox), domain.stream().flatMap(owners.assets()::ofName));
        return owners.ofHoldings(holdings, at, asset -> way(asset).told(mailbox, asset));
    }

    private static Way way(Asset asset) {
        return switch (asset.type()) {
            case MAILBOX -> Way.MAILBOX;
            case ACCOUNT -> Way.ACCOUNT;
            case DOMAIN, HOST, IP, NETWORK, URL -> Way.MAIL_DOMAIN;
        };
    }

    private boolean isOurs(DomainName name, Instant at) {
        return owners.estate().isWithinOwnDomain(name) || !owners.estate().hostsAt(name, at).isEmpty();
    }

    Ownership ownerOfAccount(String account, Instant at) {
        Stream<List<Holding>> mailbox = MailAddress.parse(account).filter(address -> !address.domain().isEmpty()).stream()
                .flatMap(address -> Stream.concat(owners.assets().ofMailbox(address),
                        address.domainName().stream().flatMap(owners.assets()::ofName)));
        return owners.ofHoldings(Stream.concat(owners.assets().ofAccount(account), mailbox), at, asset -> way(asset).told(account, asset))
                .orElseGet(() -> owners.unassigned(Optional.empty(), Optional.empty(), at));
    }
}
