package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.SourceText;

/**
 * Makes indicators of everything that one text names: URLs, hosts, addresses of hosts, mail addresses; each character counts
 * once.
 */
final class TextExtractor {

    private final UrlNormalizer normalizer;
    private final UrlExtractor urls;

    TextExtractor(UrlNormalizer normalizer) {
        this.normalizer = normalizer;
        this.urls = new UrlExtractor(normalizer);
    }

    /** What {@code text} names, in its order; a redirector is followed by its target. */
    Indicators extract(SourceText text, Where where) {
        RefangedText refanged = Refanger.refang(text.text());
        return joined(text, where, refanged, urls.urls(refanged), mailboxes(refanged), hosts(refanged));
    }

    /**
     * The addresses and mailboxes that {@code text} names, in its order. Its URLs and hosts are nobody's concern: only those that hold
     * such an address are looked at, since that is theirs.
     */
    Indicators extractWithoutWeb(SourceText text, Where where) {
        RefangedText refanged = Refanger.refang(text.text());
        List<Piece<MailAddress>> mailboxes = mailboxes(refanged);
        List<Piece<IpExtractor.Found>> hosts = hosts(refanged);
        boolean web = text.text().indexOf('/') >= 0 && !(mailboxes.isEmpty() && hosts.isEmpty());
        return joined(text, where, refanged, web ? urls.urlsAround(refanged, Piece.covered(mailboxes, hosts)) : List.of(), mailboxes, hosts);
    }

    private static List<Piece<MailAddress>> mailboxes(RefangedText refanged) {
        return new MailAddressExtractor(refanged.text()).extract(UrlExtractor.MAX_FOUND);
    }

    private static List<Piece<IpExtractor.Found>> hosts(RefangedText refanged) {
        return new IpExtractor(refanged.text()).extract(UrlExtractor.MAX_FOUND);
    }

    private Indicators joined(SourceText text, Where where, RefangedText refanged, List<Piece<FoundUrl>> web,
            List<Piece<MailAddress>> mailboxes, List<Piece<IpExtractor.Found>> hosts) {
        boolean cut = Math.max(web.size(), Math.max(mailboxes.size(), hosts.size())) == UrlExtractor.MAX_FOUND;
        List<Piece<Indicator>> all = new ArrayList<>();
        web.forEach(piece -> url(piece.value().url(), piece.value().form(), place(text, refanged, piece), where)
                .forEach(found -> all.add(new Piece<>(piece.start(), piece.end(), found))));
        List<Piece<MailAddress>> freeMailboxes = Piece.outside(mailboxes, web);
        freeMailboxes.forEach(piece -> all.add(new Piece<>(piece.start(), piece.end(),
                mailbox(piece.value(), raw(refanged, piece), place(text, refanged, piece), where))));
        Piece.outside(Piece.outside(hosts, web), freeMailboxes).forEach(piece -> all.add(new Piece<>(piece.start(), piece.end(),
                address(piece.value().address(), raw(refanged, piece), place(text, refanged, piece), where))));
        List<Indicator> ordered = all.stream().sorted(Comparator.comparingInt(Piece::start)).map(Piece::value).toList();
        return cut ? Indicators.cut(ordered) : Indicators.of(ordered);
    }

    /** Where a find stands, and whether it was defanged there. */
    private record Place(Optional<Span> span, boolean defanged) {}

    private static String raw(RefangedText refanged, Piece<?> piece) {
        return refanged.written(piece.start(), piece.end());
    }

    private static Place place(SourceText text, RefangedText refanged, Piece<?> piece) {
        int from = refanged.writtenStart(piece.start());
        int to = refanged.writtenEnd(piece.end());
        return new Place(text.span(from, to), refanged.isRefanged(piece.start(), piece.end()));
    }

    /** The target of a link as a whole, with its odd characters; empty where it names no place on a host. */
    List<Indicator> link(SourceText target, Where where) {
        return normalizer.normalize(target.text())
                .map(url -> url(url, FoundUrl.Form.URL, new Place(target.span(), false), where)).orElse(List.of());
    }

    /** A domain that stands alone as a value. */
    Optional<Indicator> domain(SourceText name, Where where) {
        return normalizer.normalize(name.text()).filter(url -> url.value().equals("http://" + url.host() + "/"))
                .map(url -> host(url, new Place(name.span(), false), where));
    }

    private List<Indicator> url(NormalUrl url, FoundUrl.Form form, Place place, Where where) {
        if (form == FoundUrl.Form.HOST) {
            return List.of(host(url, place, where));
        }
        List<Indicator> found = new ArrayList<>();
        found.add(whole(url, place, where));
        // The target is what a redirector is for: often it alone is ours.
        EmbeddedTarget.of(url).flatMap(normalizer::normalize).ifPresent(target -> found.add(whole(target, place, where)));
        return found;
    }

    private static Indicator whole(NormalUrl url, Place place, Where where) {
        return new Indicator(Indicator.Type.URL, url.value(), url.raw(), url.defanged() || place.defanged, where,
                Optional.of(url.host()), url.registrableDomain(), url.keys().template(), Optional.of(url), place.span);
    }

    private static Indicator host(NormalUrl url, Place place, Where where) {
        return new Indicator(Indicator.Type.DOMAIN, url.host(), url.raw(), url.defanged() || place.defanged, where,
                Optional.of(url.host()), url.registrableDomain(), url.host(), Optional.of(url), place.span);
    }

    private static Indicator mailbox(MailAddress mailbox, String raw, Place place, Where where) {
        MailAddress normal = mailbox.normalised();
        return new Indicator(Indicator.Type.EMAIL, normal.toString(), raw, place.defanged, where, Optional.of(normal.domain()),
                normal.domainName().flatMap(DomainName::registrable), normal.toString(), Optional.empty(), place.span);
    }

    private static Indicator address(IpAddress address, String raw, Place place, Where where) {
        return new Indicator(Indicator.Type.IP, address.toString(), raw, place.defanged, where, Optional.of(address.toString()),
                Optional.empty(), address.toString(), Optional.empty(), place.span);
    }
}
