package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the URLs, hosts and IP addresses that stand in a text, whatever stands around them: Japanese without spaces, brackets,
 * punctuation, tricks that keep programs from following them.
 *
 * <p>A URL with a scheme ends at the first character that RFC 3986 does not know, except within a host, which may be
 * international; the punctuation of the sentence is left out. What counts as a host without a scheme is said at {@link BareHost}.
 * The host of a mail address is no URL. Nothing is ever resolved.
 */
public final class UrlExtractor {

    /** The most that is taken from one text; a list of that length may lack the rest. */
    public static final int MAX_FOUND = 10_000;

    private final UrlNormalizer normalizer;

    public UrlExtractor(UrlNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** All that {@code text} names, in its order. */
    public List<FoundUrl> extract(String text) {
        RefangedText refanged = Refanger.refang(text);
        List<Piece<FoundUrl>> urls = urls(refanged);
        List<FoundUrl> all = new ArrayList<>(urls.stream().map(Piece::value).toList());
        for (Piece<IpExtractor.Found> ip : Piece.outside(new IpExtractor(refanged.text()).extract(MAX_FOUND), urls)) {
            if (!ip.value().isNetwork()) {
                // A prefix length is no path.
                int end = refanged.text().indexOf('/', ip.start(), ip.end());
                found(refanged, ip.start(), end < 0 ? ip.end() : end, FoundUrl.Form.ADDRESS).map(Piece::value).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(FoundUrl::start));
        return List.copyOf(all.subList(0, Math.min(all.size(), MAX_FOUND)));
    }

    /** The URLs and hosts of a text, without bare addresses, at their places in the refanged text. */
    List<Piece<FoundUrl>> urls(RefangedText refanged) {
        UrlScanner scanner = new UrlScanner(refanged);
        List<Piece<FoundUrl>> found = new ArrayList<>();
        while (found.size() < MAX_FOUND && scanner.next()) {
            found(refanged, scanner.start(), scanner.end(), scanner.form()).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Of the same those that share one of the characters {@code wanted}; the others are not read. */
    List<Piece<FoundUrl>> urlsAround(RefangedText refanged, BitSet wanted) {
        UrlScanner scanner = new UrlScanner(refanged);
        List<Piece<FoundUrl>> found = new ArrayList<>();
        while (found.size() < MAX_FOUND && scanner.next()) {
            int next = wanted.nextSetBit(scanner.start());
            if (next >= 0 && next < scanner.end()) {
                found(refanged, scanner.start(), scanner.end(), scanner.form()).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Piece<FoundUrl>> found(RefangedText refanged, int start, int end, FoundUrl.Form form) {
        // One character more than the limit tells the normaliser that it was cut.
        int kept = Math.min(end, start + UrlNormalizer.MAX_LENGTH + 1);
        String raw = refanged.written(start, kept);
        return normalizer.normalize(raw).map(url -> new Piece<>(start, end,
                new FoundUrl(refanged.writtenStart(start), refanged.writtenStart(start) + raw.length(), raw, form, url)));
    }
}
