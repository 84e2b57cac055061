package org.meyasubako.reading.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/**
 * A URL brought to one spelling, with each step that was taken.
 *
 * @param raw as written, at most {@link UrlNormalizer#MAX_LENGTH} characters of it
 * @param value normalised
 * @param defanged whether it had to be refanged first
 * @param scheme lower case
 * @param host lower case A-labels, or an address
 * @param unicodeHost the host as people read it
 * @param registrableDomain empty for an address
 * @param keys the grouping keys
 * @param flags what is odd about it
 * @param steps what was changed, in order; a URL that needed nothing has none
 */
public record NormalUrl(
        String raw,
        String value,
        boolean defanged,
        String scheme,
        String host,
        String unicodeHost,
        Optional<DomainName> registrableDomain,
        UrlKeys keys,
        Set<UrlFlag> flags,
        List<Step> steps) {

    public NormalUrl {
        flags = Set.copyOf(flags);
        steps = List.copyOf(steps);
    }

    /**
     * The key levels; L0 is the raw text.
     *
     * @param exact L1: the normalised URL
     * @param template L2: segments and parameters of one recipient replaced by {@code {id}}, tracking parameters left out, the
     *     rest sorted; without scheme
     * @param host L3
     * @param domain L4: the registrable domain, or the address
     */
    public record UrlKeys(String exact, String template, String host, String domain) {}

    /** One change: what was done, and the text after it. */
    public record Step(Sentence what, String after) {}

    /** Oddities of a URL. */
    public enum UrlFlag {
        /** User information before the host, which browsers hide. */
        USERINFO,
        /** A host written as one integer, or in hexadecimal or octal. */
        INTEGER_HOST,
        /** Labels that mix scripts, or look like another name. */
        MIXED_SCRIPT,
        /** Another URL within the path or the query: a redirector. */
        EMBEDDED_URL,
        /** A known URL shortener. */
        SHORTENER,
        /** A port other than the scheme's. */
        PORT,
        /** The name ends in no suffix of the public DNS; reserved ones ({@code .example}, {@code .test}) are not flagged. */
        UNKNOWN_SUFFIX,
        /** Longer than what is read of a URL: the value is of its beginning. */
        CUT;

        /** The flag in the form of the command line: {@code integer-host}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
