package org.meyasubako.asking.lookup.wire;

import java.net.URI;
import java.util.Optional;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.ReverseName;
import org.meyasubako.asking.lookup.TargetBook;
import org.meyasubako.asking.lookup.bootstrap.Bootstrap;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** Tells by the shipped snapshot whom a question would go to; it asks nobody. */
public final class WireTargets implements TargetBook {

    /** Zones that answer about others' addresses: the part after the address is whom the question reaches. */
    private static final String ORIGIN_ZONES = ".asn.cymru.com";

    private final Bootstrap bootstrap = Bootstrap.shipped();

    @Override
    public Optional<String> targetOf(Question question) {
        return switch (question.type()) {
            case WHOIS -> Optional.of(bootstrap.whoisServer(question.subject()));
            case RDAP -> bootstrap.rdapBase(question.subject()).map(URI::getHost);
            case PTR -> Optional.of(IpAddress.parse(question.subject()).map(ReverseName::of).orElse(question.subject()));
            default -> Optional.of(zone(question.subject()));
        };
    }

    private static String zone(String name) {
        int origin = name.endsWith(ORIGIN_ZONES) ? name.lastIndexOf(".origin") : -1;
        return origin >= 0 ? name.substring(origin + 1)
                : DomainName.parse(name).flatMap(DomainName::registrable).map(DomainName::ascii).orElse(name);
    }
}
