package org.meyasubako.own.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.indicator.UrlNormalizer;

/** Reads what customers held. */
final class AssetRows {

    static final Set<String> ASSET = Set.of("customer", "type", "value");

    private static final Set<String> COLUMNS = Set.of("customer", "type", "value", "from", "to");

    private final UrlNormalizer urls = new UrlNormalizer();

    Optional<Asset> asset(Row row, TimeReader times) {
        Optional<CustomerNumber> customer = row.required("customer", CustomerRows::number);
        Optional<AssetType> type = row.required("type", Row.oneOf(AssetType.class));
        Optional<AssetTarget> target = type.flatMap(known -> row.required("value", text -> target(known, text)));
        Validity validity = row.validity(times);
        return row.isSound() ? Optional.of(new Asset(customer.orElseThrow(), type.orElseThrow(), target.orElseThrow(), validity,
                row.extras(COLUMNS))) : Optional.empty();
    }

    private Optional<AssetTarget> target(AssetType type, String text) {
        return switch (type) {
            case DOMAIN, HOST -> DomainName.parse(text).map(AssetTarget.Name::new);
            case IP -> IpAddress.parse(text).map(address -> new AssetTarget.Block(new IpNetwork(address, address.bits())));
            case NETWORK -> IpNetwork.parse(text).map(AssetTarget.Block::new);
            case URL -> place(text);
            case MAILBOX -> CustomerRows.mailbox(text).map(AssetTarget.Mailbox::new);
            case ACCOUNT -> Optional.of(text).filter(name -> name.indexOf('\uFFFD') < 0)
                    .map(name -> new AssetTarget.Account(name.toLowerCase(Locale.ROOT)));
        };
    }

    /** A place is told by its path: a URL with a query is none. */
    private Optional<AssetTarget> place(String text) {
        Optional<NormalUrl> url = text.indexOf('?') < 0 ? urls.normalize(text) : Optional.empty();
        return url.filter(normal -> !normal.host().isEmpty()).map(WebPlace::of)
                .map(place -> new AssetTarget.Place(place.host(), place.path()));
    }
}
