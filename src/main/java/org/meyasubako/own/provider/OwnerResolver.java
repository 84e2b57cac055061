package org.meyasubako.own.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.NormalUrl;

/**
 * Tells whose something was at a time, by the profile alone: the narrowest holding of that time decides, and nobody is named who did not
 * hold it alone through the clock error around that time. Immutable, to be shared by threads.
 */
public final class OwnerResolver {

    /** What the time of an event may be wrong by, where nothing better is known. */
    public static final Duration DEFAULT_CLOCK_ERROR = Duration.ofMinutes(10);

    private final AddressOwners addresses;
    private final NameOwners names;
    private final MailOwners mail;

    /** With the default clock error and term of staleness. */
    public OwnerResolver(Profile profile) {
        this(profile, DEFAULT_CLOCK_ERROR, ProfileAge.DEFAULT_TERM);
    }

    /**
     * @param clockError what the time of an event may be wrong by, either way; zero for one that is exact
     * @param staleAfter the age of a profile beyond which nothing is concluded from what it lacks
     */
    public OwnerResolver(Profile profile, Duration clockError, Duration staleAfter) {
        Owners owners = new Owners(profile, new TenureResolver(clockError), staleAfter);
        this.addresses = new AddressOwners(owners);
        this.names = new NameOwners(owners, addresses);
        this.mail = new MailOwners(owners, addresses);
    }

    /**
     * The holder of an address: who held it alone, else the host that stood there, else the network around it. The address of a host that
     * many use is nobody's, but for one that a customer has to himself on a web server.
     */
    public Ownership ownerOf(IpAddress address, Instant at) {
        return addresses.ownerOf(address, at);
    }

    /**
     * The holder of a host name: of the name, else of a domain above it, else of the addresses that it had.
     *
     * @param recorded the addresses that the name had at that time; empty where nobody has recorded them. They decide between a customer's
     *     site and a customer's domain that points elsewhere
     */
    public Ownership ownerOf(DomainName host, List<IpAddress> recorded, Instant at) {
        return names.ownerOf(host, recorded, at);
    }

    /**
     * The holder of a place on the web: of the longest place around it, else of its host. A URL on a server that many use is its user's
     * ({@code /~user}, {@code /u/user}), or else "our server, customer unknown".
     *
     * @param recorded as for a host name
     */
    public Ownership ownerOf(NormalUrl url, List<IpAddress> recorded, Instant at) {
        return names.ownerOf(url, recorded, at);
    }

    /** The holder of a mailbox: of the mailbox, else of its domain. */
    public Ownership ownerOf(MailAddress mailbox, Instant at) {
        return mail.ownerOf(mailbox, at);
    }

    /** The holder of the domain that signed a mail (RFC 6376, {@code d=}). A domain of ours signs for all: its customer is unknown. */
    public Ownership ownerOfSigner(DomainName domain, Instant at) {
        return names.ownerOf(domain, List.of(), at);
    }

    /** The holder of a login or Unix user on a server of ours; a login that is a mail address is also its mailbox's. */
    public Ownership ownerOfAccount(String account, Instant at) {
        return mail.ownerOfAccount(account, at);
    }
}
