package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.indicator.NormalUrl;

/** Whose a host name or a place on the web was. */
final class NameOwners {

    private final Owners owners;
    private final AddressOwners addresses;
    private final ServedOwners served;

    NameOwners(Owners owners, AddressOwners addresses) {
        this.owners = owners;
        this.addresses = addresses;
        this.served = new ServedOwners(owners, addresses);
    }

    Ownership ownerOf(DomainName host, List<IpAddress> recorded, Instant at) {
        Optional<OwnHost> shared = sharedHost(host, at);
        return shared.<Ownership>map(Ownership.Infrastructure::new)
                .orElseGet(() -> named(host, owners.assets().ofName(host), recorded, at));
    }

    Ownership ownerOf(NormalUrl url, List<IpAddress> recorded, Instant at) {
        WebPlace place = WebPlace.of(url);
        Ownership owner = IpAddress.parse(url.host()).map(address -> atAddress(address, place, at))
                .or(() -> DomainName.parse(url.host()).map(name -> atName(name, place, recorded, at)))
                .orElseGet(() -> owners.elsewhere(at));
        return owner instanceof Ownership.Unassigned ? userOf(place, at).orElse(owner) : owner;
    }

    private Ownership atAddress(IpAddress address, WebPlace place, Instant at) {
        return owners.ofHoldings(owners.assets().ofPlace(place.host(), place.path()), at, asset -> Way.PLACE.told(place.text(), asset))
                .orElseGet(() -> onServer(addresses.ownerOf(address, at), at));
    }

    /** On a host of ours that many use the places alone count; elsewhere the names too. */
    private Ownership atName(DomainName name, WebPlace place, List<IpAddress> recorded, Instant at) {
        Stream<List<Holding>> places = owners.assets().ofPlace(place.host(), place.path());
        Optional<OwnHost> shared = sharedHost(name, at);
        if (shared.isPresent()) {
            return owners.ofHoldings(places, at, asset -> Way.PLACE.told(place.text(), asset))
                    .orElseGet(() -> addresses.unassignedOn(shared.get(), at));
        }
        return named(name, Stream.concat(places, owners.assets().ofName(name)), recorded, at);
    }

    private Ownership named(DomainName name, Stream<List<Holding>> holdings, List<IpAddress> recorded, Instant at) {
        return owners.ofHoldings(holdings, at, asset -> Way.fromName(name.ascii(), asset).told(name, asset))
                .map(owner -> owner instanceof Ownership.Owned owned ? served.confirm(owned, recorded, at) : owner)
                .orElseGet(() -> served.ownerBy(name, recorded, at));
    }

    private Ownership onServer(Ownership owner, Instant at) {
        return owner instanceof Ownership.Infrastructure(var host) ? addresses.unassignedOn(host, at) : owner;
    }

    private Optional<OwnHost> sharedHost(DomainName name, Instant at) {
        return owners.estate().hostsAt(name, at).stream().filter(host -> host.role().isShared()).findFirst();
    }

    /** The user whose directory it is: on our own servers a directory is named for an account. */
    private Optional<Ownership> userOf(WebPlace place, Instant at) {
        return place.user().flatMap(user -> owners.ofHoldings(owners.assets().ofAccount(user), at,
                asset -> Way.USER_DIRECTORY.told(place.text(), asset)));
    }
}
