package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/**
 * What copy of a message is wanted, for whom.
 *
 * @param clearValues what it must not name
 * @param strictness what a person had struck less
 * @param extra what a person had struck more
 * @param readersDomains the reader's own domains: mail addresses beneath them may stand in the text
 * @param source the address that handed the mail over, as the chain proves it; stands in a customer's copy
 * @param basis whether an authority gave a legal basis
 */
public record CopyOrder(
        Audience audience,
        ClearValues clearValues,
        Strictness strictness,
        List<ExtraStrike> extra,
        Set<DomainName> readersDomains,
        Optional<IpAddress> source,
        boolean basis) {

    public CopyOrder {
        extra = List.copyOf(extra);
        readersDomains = Set.copyOf(readersDomains);
    }

    /** The strict copy for {@code audience}, without a basis. */
    public static CopyOrder strict(Audience audience, ClearValues clearValues) {
        return new CopyOrder(audience, clearValues, Strictness.STRICT, List.of(), Set.of(), Optional.empty(), false);
    }

    public CopyOrder with(Strictness other) {
        return new CopyOrder(audience, clearValues, other, extra, readersDomains, source, basis);
    }

    public CopyOrder withExtra(List<ExtraStrike> other) {
        return new CopyOrder(audience, clearValues, strictness, other, readersDomains, source, basis);
    }

    public CopyOrder withReadersDomains(Set<DomainName> other) {
        return new CopyOrder(audience, clearValues, strictness, extra, other, source, basis);
    }

    public CopyOrder withSource(Optional<IpAddress> other) {
        return new CopyOrder(audience, clearValues, strictness, extra, readersDomains, other, basis);
    }

    /** The same for an authority that gave a legal basis. */
    public CopyOrder withBasis() {
        return new CopyOrder(audience, clearValues, strictness, extra, readersDomains, source, true);
    }
}
