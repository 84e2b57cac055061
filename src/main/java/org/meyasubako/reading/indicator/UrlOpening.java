package org.meyasubako.reading.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.IpAddress;

/**
 * The first half of normalisation: brings what was written to {@code scheme://rest}, whatever stands around it, whatever was done
 * to keep programs from following it, and however its scheme and slashes are written.
 *
 * @param scheme in lower case
 * @param rest all that follows the two slashes
 * @param defanged whether it had to be refanged
 */
record UrlOpening(String scheme, String rest, boolean defanged) {

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+[\\r\\n][\\r\\n \\t]*+|\\t");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}+):(.*+)", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}+(?:[/?#].*+)?", Pattern.DOTALL);
    private static final String DEFAULT_SCHEME = "http";

    /** Opens {@code raw}; empty for a scheme that names no place on a host. */
    static Optional<UrlOpening> of(String raw, StepLog log) {
        String text = log.note("trimmed", raw, trim(raw));
        text = log.note("line-ends", text, joined(text));
        RefangedText refanged = Refanger.refang(text);
        boolean defanged = refanged.isRefanged(0, refanged.text().length());
        text = log.note("refanged", text, refanged.text());
        text = log.note("backslashes", text, slashes(text));
        return withScheme(text, defanged, log);
    }

    /** Without the ends of lines, which hardly any has: the look spares the search. */
    private static String joined(String text) {
        return UrlParts.firstOf(text, "\r\n\t") == text.length() ? text : LINE_END.matcher(text).replaceAll("");
    }

    private static Optional<UrlOpening> withScheme(String text, boolean defanged, StepLog log) {
        int separator = UrlParts.firstOf(text, ":/");
        Optional<SchemeReader.Scheme> scheme = separator == text.length() ? Optional.empty()
                : SchemeReader.endingAt(text, separator).filter(found -> found.start() == 0 && opens(found, text, separator));
        if (scheme.isEmpty()) {
            return namesAnotherScheme(text) ? Optional.empty() : Optional.of(schemeless(text, defanged, log));
        }
        String name = scheme.get().name();
        String rest = text.substring(SchemeReader.slashesEnd(text, separator + (text.charAt(separator) == ':' ? 1 : 0)));
        String whole = name + "://" + rest;
        String written = text.substring(0, text.length() - rest.length());
        boolean harmless = scheme.get().defanged() || !written.contains(":");
        if (harmless) {
            log.note("refanged", text, whole);
        } else {
            String slashed = log.note("slashes", text, written.substring(0, separator) + "://" + rest);
            log.note("scheme-lower", slashed, whole, name);
        }
        return withoutDoubledScheme(new UrlOpening(name, rest, defanged || harmless), log);
    }

    /** Only {@code http} and its like may lack slashes; {@code http/path} is a path. */
    private static boolean opens(SchemeReader.Scheme scheme, String text, int separator) {
        int from = text.charAt(separator) == ':' ? separator + 1 : separator;
        int slashes = SchemeReader.slashesEnd(text, from) - from;
        return slashes >= 2 || (from > separator && scheme.isWeb() && !(scheme.defanged() && slashes == 0));
    }

    /** {@code mailto:}, {@code javascript:}; a port behind a host's name is no scheme. */
    private static boolean namesAnotherScheme(String text) {
        if (text.indexOf(':') < 0) {
            return false;
        }
        Matcher matcher = SCHEME.matcher(text);
        return matcher.matches() && !PORT.matcher(matcher.group(2)).matches()
                && IpAddress.parse(text).isEmpty();
    }

    private static UrlOpening schemeless(String text, boolean defanged, StepLog log) {
        String rest = text.startsWith("//") ? text.substring(SchemeReader.slashesEnd(text, 0)) : text;
        log.note("scheme-added", text, DEFAULT_SCHEME + "://" + rest, DEFAULT_SCHEME);
        return new UrlOpening(DEFAULT_SCHEME, rest, defanged);
    }

    /** {@code http://http://host/}: a browser would look for a host named "http". */
    private static Optional<UrlOpening> withoutDoubledScheme(UrlOpening opening, StepLog log) {
        String rest = opening.rest;
        String scheme = opening.scheme;
        int colon = rest.indexOf("://");
        while (colon > 0 && colon < 8 && SchemeReader.endingAt(rest, colon).filter(found -> found.start() == 0).isPresent()) {
            scheme = SchemeReader.endingAt(rest, colon).orElseThrow().name();
            rest = rest.substring(SchemeReader.slashesEnd(rest, colon + 1));
            colon = rest.indexOf("://");
        }
        log.note("scheme-doubled", opening.scheme + "://" + opening.rest, scheme + "://" + rest);
        return Optional.of(new UrlOpening(scheme, rest, opening.defanged));
    }

    private static String trim(String raw) {
        String text = raw.strip();
        if (text.startsWith("<") && text.endsWith(">")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text.regionMatches(true, 0, "URL:", 0, 4) ? text.substring(4).strip() : text;
    }

    /** Browsers read a backslash as a slash up to the query (URL Standard, special schemes). */
    private static String slashes(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        int query = UrlParts.firstOf(text, "?#");
        return text.substring(0, query).replace('\\', '/') + text.substring(query);
    }
}
