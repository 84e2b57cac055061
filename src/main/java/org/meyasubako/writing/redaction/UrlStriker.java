package org.meyasubako.writing.redaction;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.indicator.FoundUrl;
import org.meyasubako.reading.indicator.UrlExtractor;

/**
 * Writes URLs so that they show a place and no recipient, and that no program follows them.
 *
 * <p>The registrable domain stands, or the reader's own name; of other labels and of the path only words that are known to be common; no
 * parameter, fragment or user information.
 */
final class UrlStriker implements Striker {

    private static final Set<String> PORTS = Set.of("80", "443", "8080", "8443");

    private final UrlExtractor urls;
    private final Set<DomainName> readers;
    private final Strictness strictness;
    private final CommonWords words;
    private final Predicate<String> secret;

    /**
     * @param readers names that stand as they are
     * @param secret whether a text names somebody who is protected
     */
    UrlStriker(UrlExtractor urls, Set<DomainName> readers, Strictness strictness, CommonWords words, Predicate<String> secret) {
        this.urls = urls;
        this.readers = Set.copyOf(readers);
        this.strictness = strictness;
        this.words = words;
        this.secret = secret;
    }

    @Override
    public List<Strike> strikes(String text) {
        List<Strike> strikes = new ArrayList<>();
        for (FoundUrl found : urls.extract(text)) {
            if (found.form() != FoundUrl.Form.ADDRESS) {
                String written = written(found);
                boolean named = secret.test(found.raw()) && secret.test(written);
                strikes.add(named ? Strike.of(found.start(), found.end(), StrikeReason.CLEAR_VALUE)
                        : new Strike(found.start(), found.end(), reason(written), written));
            }
        }
        return List.copyOf(strikes);
    }

    private static StrikeReason reason(String written) {
        if (written.contains("?" + Strike.MARK)) {
            return StrikeReason.URL_PARAMETER;
        }
        return written.contains(Strike.MARK) ? StrikeReason.URL_PIECE : StrikeReason.DEFANGED;
    }

    private String written(FoundUrl found) {
        String value = found.url().value();
        int authority = value.indexOf("://") + 3;
        int path = firstOf(value, "/?#", authority);
        int query = firstOf(value, "?#", path);
        String host = host(found) + port(value.substring(authority, path));
        if (found.form() == FoundUrl.Form.HOST) {
            return host;
        }
        String scheme = found.raw().contains("://") || found.raw().contains(":") ? found.url().scheme().replace("http", "hxxp") + "://" : "";
        return scheme + host + path(value.substring(path, query)) + tail(value.substring(query));
    }

    private static int firstOf(String text, String characters, int from) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private String host(FoundUrl found) {
        String host = found.url().host();
        DomainName name = DomainName.parse(host).orElse(null);
        if (name == null) {
            return host.replaceFirst("\\.(?=[^.]*$)", "[.]");
        }
        String kept = readers.stream().filter(name::isWithin).map(DomainName::ascii).max((a, b) -> a.length() - b.length())
                .or(() -> found.url().registrableDomain().map(DomainName::ascii)).orElse(host);
        StringBuilder written = new StringBuilder();
        if (kept.length() < host.length()) {
            for (String label : Splitter.on('.').split(host.substring(0, host.length() - kept.length() - 1))) {
                written.append(piece(label)).append('.');
            }
        }
        return (written + kept).replaceFirst("\\.(?=[^.]*$)", "[.]");
    }

    private static String port(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean known = colon > authority.lastIndexOf(']') && PORTS.contains(authority.substring(colon + 1));
        return known ? authority.substring(colon) : "";
    }

    private String path(String path) {
        StringBuilder written = new StringBuilder();
        for (String segment : Splitter.on('/').split(path)) {
            written.append(written.isEmpty() && segment.isEmpty() ? "" : piece(segment)).append('/');
        }
        return written.isEmpty() ? "" : written.substring(0, written.length() - 1);
    }

    private String piece(String piece) {
        boolean stands = piece.isEmpty() || words.contains(piece)
                || (strictness.allows(Loosening.URL_PIECES) && !IdentifierStriker.looksDrawn(piece));
        return stands ? piece : Strike.MARK;
    }

    private String tail(String tail) {
        if (tail.isEmpty() || strictness.allows(Loosening.URL_PARAMETERS)) {
            return tail;
        }
        return tail.charAt(0) + Strike.MARK;
    }
}
