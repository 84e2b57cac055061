package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** Decides by the addresses that a name had: whose server it was served from. */
final class ServedOwners {

    private final Owners owners;
    private final AddressOwners addresses;

    ServedOwners(Owners owners, AddressOwners addresses) {
        this.owners = owners;
        this.addresses = addresses;
    }

    /**
     * Holds the holder of a name against the addresses that it had: all of them foreign, and only the domain is with us; one that another
     * customer has to himself, and nobody is named.
     */
    Ownership confirm(Ownership.Owned owned, List<IpAddress> recorded, Instant at) {
        if (recorded.isEmpty()) {
            return owned;
        }
        List<Ownership> servers = recorded.stream().map(address -> addresses.ownerOf(address, at)).toList();
        if (servers.stream().allMatch(Ownership.Elsewhere.class::isInstance)) {
            return new Ownership.DomainOnly(owned.customer(), owned.asset());
        }
        Map<CustomerNumber, Customer> others = holders(servers);
        boolean foreign = others.values().stream().anyMatch(other -> !owners.isOneParty(other, owned.customer()));
        if (!foreign) {
            return owned;
        }
        Map<CustomerNumber, Customer> all = new LinkedHashMap<>(Map.of(owned.customer().number(), owned.customer()));
        all.putAll(others);
        return new Ownership.Disputed(List.copyOf(all.values()), at);
    }

    /** The owner of a name that nobody is known to have held. */
    Ownership ownerBy(DomainName name, List<IpAddress> recorded, Instant at) {
        List<OwnHost> hosts = owners.estate().hostsAt(name, at);
        List<IpAddress> known = recorded.isEmpty() ? hosts.stream().map(OwnHost::address).toList() : recorded;
        List<Ownership> ours = known.stream().map(address -> addresses.ownerOf(address, at))
                .filter(owner -> !(owner instanceof Ownership.Elsewhere)).toList();
        Map<CustomerNumber, Customer> holders = holders(ours);
        Optional<Ownership> contested = ours.stream().filter(Ownership.Disputed.class::isInstance).findFirst();
        if (holders.size() > 1) {
            return new Ownership.Disputed(List.copyOf(holders.values()), at);
        }
        return contested.or(() -> vacant(ours, at))
                .or(() -> ours.stream().findFirst().map(owner -> served(name, owner)))
                .orElseGet(() -> hosts.isEmpty() && !owners.estate().isWithinOwnDomain(name) ? owners.elsewhere(at)
                        : owners.unassigned(Optional.empty(), hosts.stream().findFirst(), at));
    }

    /** One address that many use leaves the customer unknown. */
    private Optional<Ownership> vacant(List<Ownership> ours, Instant at) {
        return ours.stream().map(owner -> owner instanceof Ownership.Infrastructure(var host) ? addresses.unassignedOn(host, at) : owner)
                .filter(Ownership.Unassigned.class::isInstance).findFirst();
    }

    private static Ownership served(DomainName name, Ownership owner) {
        return owner instanceof Ownership.Owned(var customer, var asset, var how)
                ? new Ownership.Owned(customer, asset, Way.SERVED.told(name, asset)) : owner;
    }

    private static Map<CustomerNumber, Customer> holders(List<Ownership> servers) {
        Map<CustomerNumber, Customer> holders = new LinkedHashMap<>();
        for (Ownership server : servers) {
            switch (server) {
                case Ownership.Owned owned -> holders.put(owned.customer().number(), owned.customer());
                case Ownership.Disputed disputed -> disputed.holders().forEach(holder -> holders.put(holder.number(), holder));
                case Ownership.Unassigned none -> { }
                case Ownership.Infrastructure shared -> { }
                case Ownership.DomainOnly elsewhere -> { }
                case Ownership.Elsewhere foreign -> { }
            }
        }
        return holders;
    }
}
