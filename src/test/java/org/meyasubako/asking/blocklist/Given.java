package org.meyasubako.asking.blocklist;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;

/** Lists of the catalogue and what they answer at noon. */
final class Given {

    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final BlockList ZEN = list("zen.spamhaus.org");
    static final BlockList SPAMCOP = list("bl.spamcop.net");
    static final BlockList SURBL = list("multi.surbl.org");
    static final String LABEL = "0123456789abcdef0123456789abcdef";
    static final IpAddress HOST = IpAddress.parse("198.51.100.9").orElseThrow();

    private Given() {}

    static BlockList list(String zone) {
        return CATALOGUE.list(zone).orElseThrow();
    }

    /** The health of a list of addresses whose self-test is answered so. */
    static Health health(BlockList list, FakeResolver resolver) {
        return health(list, ListType.IP4, resolver, FakeResolver.NOON);
    }

    static Health health(BlockList list, ListType type, FakeResolver resolver, Instant at) {
        return new SelfTestReader(resolver).health(SelfTestPlan.of(list, type, LABEL), q -> Optional.of(resolver.observe(q, at)));
    }

    /** A resolver with whom that list passes. */
    static FakeResolver healthy(BlockList list) {
        return new FakeResolver().answering("2.0.0.127." + list.zone(), "127.0.0.2");
    }

    static ListingQuestion question(BlockList list) {
        return ListingQuestion.of(list, ListType.IP4, HOST);
    }
}
