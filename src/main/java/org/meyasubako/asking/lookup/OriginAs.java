package org.meyasubako.asking.lookup;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.AsNumber;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/**
 * Who announces an address to the Internet, as Team Cymru's zones tell it: {@code AS | prefix | country | registry | date}.
 *
 * @param numbers several where the prefix is announced by several
 * @param country of the registration, which is not where the hosts stand
 * @param allocated the date as written; empty where it is not known
 */
public record OriginAs(List<AsNumber> numbers, IpNetwork prefix, String country, String registry, String allocated) {

    private static final String IPV4_ZONE = ".origin.asn.cymru.com";
    private static final String IPV6_ZONE = ".origin6.asn.cymru.com";
    private static final int FIELDS = 5;

    public OriginAs {
        numbers = List.copyOf(numbers);
    }

    /** The question for the system that announces {@code address}. */
    public static Question question(IpAddress address) {
        return new Question(Question.Type.TXT, ReverseName.labelsOf(address) + (address.isIpv4() ? IPV4_ZONE : IPV6_ZONE));
    }

    /** Reads one TXT record's text; empty where it isn't of that form. */
    public static Optional<OriginAs> parse(String text) {
        List<String> fields = Splitter.on('|').trimResults().limit(FIELDS + 1).splitToList(text);
        if (fields.size() != FIELDS) {
            return Optional.empty();
        }
        List<AsNumber> numbers = Splitter.on(' ').omitEmptyStrings().splitToStream(fields.get(0))
                .map(AsNumber::parse).flatMap(Optional::stream).toList();
        return numbers.isEmpty() ? Optional.empty() : IpNetwork.parse(fields.get(1))
                .map(prefix -> new OriginAs(numbers, prefix, fields.get(2), fields.get(3), fields.get(4)));
    }
}
