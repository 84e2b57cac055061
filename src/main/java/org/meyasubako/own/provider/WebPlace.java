package org.meyasubako.own.provider;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.indicator.NormalUrl;

/**
 * The host and path of a URL, without what makes no difference to who holds it: scheme, port, query, fragment, a slash at the end.
 *
 * @param host lower case A-labels, or an address without brackets
 * @param path empty, or beginning with a slash
 */
record WebPlace(String host, String path) {

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9+.-]*://[^/?#]*([^?#]*).*", Pattern.DOTALL);

    /** Directories of users as web servers have them: {@code /~user} and {@code /u/user}. */
    private static final Pattern USER = Pattern.compile("/(?:~|u/)([^/]+)(?:/.*)?", Pattern.DOTALL);

    static WebPlace of(NormalUrl url) {
        Matcher matcher = PATH.matcher(url.value());
        String host = IpAddress.parse(url.host()).map(IpAddress::toString).orElse(url.host());
        return new WebPlace(host, withoutLastSlashes(matcher.matches() ? matcher.group(1) : ""));
    }

    private static String withoutLastSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** The user whose directory it lies in. */
    Optional<String> user() {
        Matcher matcher = USER.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    String text() {
        return host + path;
    }
}
