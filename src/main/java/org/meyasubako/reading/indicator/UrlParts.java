package org.meyasubako.reading.indicator;

import java.util.Optional;

/**
 * A URL taken apart (RFC 3986 section 3), which writes itself as the whole again.
 *
 * @param userinfo what stands before the host, without the {@code @}
 * @param port without the colon; empty text for a colon with nothing after it
 * @param path empty text, or with its first slash
 * @param query without the question mark
 * @param fragment without the number sign
 */
record UrlParts(
        String scheme,
        Optional<String> userinfo,
        String host,
        Optional<String> port,
        String path,
        Optional<String> query,
        Optional<String> fragment) {

    /** Takes {@code rest} apart, which followed {@code scheme://}. */
    static UrlParts split(String scheme, String rest) {
        int authority = firstOf(rest, "/?#");
        int hash = rest.indexOf('#', authority);
        String beforeFragment = hash < 0 ? rest : rest.substring(0, hash);
        int question = beforeFragment.indexOf('?', authority);
        int at = rest.lastIndexOf('@', authority - 1);
        int colon = portColon(rest.substring(0, authority), at + 1);
        return new UrlParts(
                scheme,
                at < 0 ? Optional.empty() : Optional.of(rest.substring(0, at)),
                rest.substring(at + 1, colon),
                colon == authority ? Optional.empty() : Optional.of(rest.substring(colon + 1, authority)),
                beforeFragment.substring(authority, question < 0 ? beforeFragment.length() : question),
                question < 0 ? Optional.empty() : Optional.of(beforeFragment.substring(question + 1)),
                hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1)));
    }

    /** The colon before the port; an IPv6 address without brackets has none. */
    private static int portColon(String authority, int host) {
        int colon = authority.lastIndexOf(':');
        boolean port = colon >= host && colon > authority.lastIndexOf(']')
                && (authority.charAt(host) == '[' || authority.indexOf(':', host) == colon);
        return port ? colon : authority.length();
    }

    static int firstOf(String text, String characters) {
        int at = 0;
        while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    UrlParts withUserinfo(Optional<String> other) {
        return new UrlParts(scheme, other, host, port, path, query, fragment);
    }

    UrlParts withHost(String other) {
        return new UrlParts(scheme, userinfo, other, port, path, query, fragment);
    }

    UrlParts withPort(Optional<String> other) {
        return new UrlParts(scheme, userinfo, host, other, path, query, fragment);
    }

    UrlParts withPath(String other) {
        return new UrlParts(scheme, userinfo, host, port, other, query, fragment);
    }

    UrlParts withQuery(Optional<String> other) {
        return new UrlParts(scheme, userinfo, host, port, path, other, fragment);
    }

    UrlParts withoutFragment() {
        return new UrlParts(scheme, userinfo, host, port, path, query, Optional.empty());
    }

    /** Host and port as they stand in an authority. */
    String authority() {
        return host + port.map(number -> ":" + number).orElse("");
    }

    @Override
    public String toString() {
        return scheme + "://" + userinfo.map(user -> user + "@").orElse("") + authority() + path
                + query.map(text -> "?" + text).orElse("") + fragment.map(text -> "#" + text).orElse("");
    }
}
