package org.meyasubako.judging.bundle;

import java.util.Comparator;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * What the complaints of one bundle have in common.
 *
 * <p>In kind 3 a host and who held it at that time; in kinds 1 and 2 an account, else an address, and who held it at that time.
 *
 * @param type what the value is
 * @param value the host, the account or the address, as the case is called
 * @param customer the holder at the events' time; empty where it is not known
 * @param part 0; above it the number of the part that a person split off; below it the part of one complaint that must stand apart
 */
public record BundleKey(Type type, String value, Optional<CustomerNumber> customer, int part) implements Comparable<BundleKey> {

    /** Digits of a digest that fit into a part's number. */
    private static final int DIGITS = 7;

    private static final Comparator<BundleKey> ORDER = Comparator.comparing(BundleKey::type)
            .thenComparing(BundleKey::value)
            .thenComparing(key -> key.customer().map(CustomerNumber::value).orElse(""))
            .thenComparingInt(BundleKey::part);

    /** What a bundle is about. */
    public enum Type {
        HOST,
        ACCOUNT,
        ADDRESS,
        MAILBOX,
        DOMAIN,
        /** All that a person's verdict names is whose it is. */
        CUSTOMER,
        /** No case: where a complaint stands in which nothing of ours was found, until a person moves it. */
        UNPLACED
    }

    /** The key of a part of this bundle. */
    public BundleKey part(int number) {
        return new BundleKey(type, value, customer, number);
    }

    /** The key of the part in which a complaint stands alone: named by its digest, so that no other decision renumbers it. */
    BundleKey apart(Sha256 complaint) {
        return part(-1 - Integer.parseInt(complaint.hex().substring(0, DIGITS), 16));
    }

    /** Whether the part holds a single complaint that must stand apart. */
    public boolean isApart() {
        return part < 0;
    }

    /** An order of names alone, so that what is made in it does not depend on the order of import. */
    @Override
    public int compareTo(BundleKey other) {
        return ORDER.compare(this, other);
    }
}
