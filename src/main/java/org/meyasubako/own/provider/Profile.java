package org.meyasubako.own.provider;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.reading.trace.TrustPolicy;

/** What the provider knows of itself: the desk, its networks and hosts, customers and what they held when, clauses, analysts. */
public final class Profile {

    private final ProfileRows rows;
    private final Instant asOf;
    private final Sha256 digest;
    private final Map<CustomerNumber, Customer> customers;
    private final Map<String, Analyst> analysts;
    private final Estate estate;
    private final AssetIndex assets;
    private final Policies policies;

    /**
     * @param rows of several with one number or account the first counts
     * @param asOf when the profile was last written
     * @param digest over its files
     */
    public Profile(ProfileRows rows, Instant asOf, Sha256 digest) {
        this.rows = rows;
        this.asOf = asOf;
        this.digest = digest;
        this.customers = firstBy(rows.customers(), Customer::number);
        this.analysts = firstBy(rows.analysts(), Analyst::account);
        this.estate = new Estate(rows);
        this.assets = new AssetIndex(rows.assets(), estate);
        this.policies = new Policies(rows, estate, List.of());
    }

    /** The same profile, with what a person marked; the rows and their digest stay as they are. */
    private Profile(Profile read, List<HostMark> marks) {
        this.rows = read.rows;
        this.asOf = read.asOf;
        this.digest = read.digest;
        this.customers = read.customers;
        this.analysts = read.analysts;
        ProfileRows with = MarkedHosts.add(read.rows, marks);
        this.estate = new Estate(with);
        this.assets = new AssetIndex(with.assets(), estate);
        this.policies = new Policies(with, estate, marks);
    }

    private static <K, V> Map<K, V> firstBy(List<V> values, Function<V, K> key) {
        return values.stream().collect(toUnmodifiableMap(key, Function.identity(), (first, second) -> first));
    }

    /** The profile of a provider that has told nothing; it is as stale as can be. */
    public static Profile empty() {
        return new Profile(ProfileRows.NONE, Instant.EPOCH, Sha256.of(new byte[0]));
    }

    /** The same profile for somebody who also knows what {@code marks} say; they hold at all times. */
    public Profile believing(List<HostMark> marks) {
        return marks.isEmpty() ? this : new Profile(this, marks);
    }

    /** The desk itself; without {@code desk.csv} one that tells nothing. */
    public Desk desk() {
        return rows.desk();
    }

    /** All rows as they were read. */
    public ProfileRows rows() {
        return rows;
    }

    /** When the newest of its files was written. */
    public Instant asOf() {
        return asOf;
    }

    /** The SHA-256 over the list of its files with their own. */
    public Sha256 digest() {
        return digest;
    }

    /** How old the profile was at an instant, by the default term. */
    public ProfileAge ageAt(Instant at) {
        return new ProfileAge(asOf, at, ProfileAge.DEFAULT_TERM);
    }

    /** Whether the profile was so old at an instant that nothing may be concluded from what it lacks. */
    public boolean isStale(Instant at) {
        return ageAt(at).isStale();
    }

    /** The customer with that number; empty where the profile lists none. */
    public Optional<Customer> customer(CustomerNumber number) {
        return Optional.ofNullable(customers.get(number));
    }

    /**
     * The party of the contract, to whom letters go: the reseller at the end of the parents; the customer himself where they go in a
     * circle.
     */
    public Customer contractPartyOf(Customer customer) {
        Set<CustomerNumber> seen = new HashSet<>();
        Customer party = customer;
        while (seen.add(party.number())) {
            Optional<Customer> parent = party.parent().flatMap(this::customer);
            if (parent.isEmpty()) {
                return party;
            }
            party = parent.get();
        }
        return customer;
    }

    /** What one customer held and when, in the order of the profile. */
    public List<Asset> assetsOf(CustomerNumber number) {
        return assets.of(number);
    }

    /** The clauses in force at an instant, in the order of the profile. */
    public List<Clause> clausesInForce(Instant at) {
        return rows.clauses().stream().filter(clause -> clause.validity().contains(at)).toList();
    }

    /** The first clause in force at an instant that can be invoked for the ground. */
    public Optional<Clause> clauseFor(Ground ground, Instant at) {
        return rows.clauses().stream().filter(clause -> clause.grounds().contains(ground) && clause.validity().contains(at)).findFirst();
    }

    /** The person of the desk who has this account of the operating system; empty for one who is not listed. */
    public Optional<Analyst> analyst(String account) {
        return Optional.ofNullable(analysts.get(account));
    }

    /** Whose lines to believe at an instant: one and the same policy while no network or host of ours comes or goes. */
    public TrustPolicy policyAt(Instant at) {
        return policies.at(at);
    }

    /** The names under which our hosts wrote Authentication-Results at an instant (RFC 8601 section 2.5), where they are not the hosts' own. */
    public Set<String> authservIdsAt(Instant at) {
        return rows.hosts().stream().filter(host -> host.validity().contains(at)).flatMap(host -> host.authservId().stream())
                .collect(toUnmodifiableSet());
    }

    Estate estate() {
        return estate;
    }

    AssetIndex assets() {
        return assets;
    }
}
