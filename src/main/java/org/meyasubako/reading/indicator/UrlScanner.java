package org.meyasubako.reading.indicator;

import java.util.Optional;
import org.meyasubako.reading.indicator.FoundUrl.Form;

/** Walks once through a refanged text and stops at each URL and each bare host. */
final class UrlScanner {

    /** User information longer than this is none. */
    private static final int MAX_USERINFO = 256;
    private final String text;
    private final HostScanner hosts;
    private final UrlTail tails;
    private final BareHostScanner words;
    private int at;
    private int start;
    private int end;
    private Form form = Form.URL;

    UrlScanner(RefangedText refanged) {
        this.text = refanged.text();
        this.hosts = new HostScanner(text);
        this.tails = new UrlTail(text);
        this.words = new BareHostScanner(refanged, hosts, tails);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Form form() {
        return form;
    }

    /** Goes on to the next find; false at the end of the text. */
    boolean next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean word = words.isWordCharacter(at);
            if (word ? atWord() : ((c == ':' || c == '/') && atScheme()) || (isDot(c) && atUnicodeDot())) {
                return true;
            }
            at += word ? 0 : 1;
        }
        return false;
    }

    private static boolean isDot(char c) {
        return c == '.' || c == '。' || c == '．';
    }

    private boolean take(int from, int to, Form as) {
        start = from;
        end = to;
        form = as;
        at = Math.max(to, at + 1);
        return true;
    }

    /** A scheme whose colon stands here, or whose colon was left out: {@code http//}. */
    private boolean atScheme() {
        if (!Ascii.isLetter(Ascii.at(text, at - 1))) {
            return false;
        }
        int slashes = text.charAt(at) == ':' ? at + 1 : at;
        Optional<SchemeReader.Scheme> scheme = SchemeReader.endingAt(text, at).filter(found -> slashes > at || found.isWeb());
        if (scheme.isEmpty()) {
            return false;
        }
        int authority = SchemeReader.slashesEnd(text, slashes);
        boolean web = scheme.get().isWeb() && !(scheme.get().defanged() && authority == slashes);
        if (authority - slashes < 2 && !(web && slashes > at && looksLikeHost(authority))) {
            return false;
        }
        int host = userinfoEnd(authority);
        int hostEnd = hosts.end(host);
        if (hostEnd == host || isAnotherScheme(hostEnd)) {
            return false;
        }
        int port = tails.portEnd(hostEnd);
        int from = scheme.get().start();
        int to = tails.beginsAt(port, true) || isWrapped(from, port) ? tails.end(from, port) : port;
        return (host > authority || to > hostEnd || standsForItself(host, hostEnd)) && take(from, to, Form.URL);
    }

    /**
     * A single word after a scheme is a host only where it is a number or {@code localhost}: "begins with http://or https://".
     */
    private boolean standsForItself(int host, int hostEnd) {
        String name = text.substring(host, hostEnd);
        return name.chars().anyMatch(c -> !Ascii.isLetter(c) && c != '-') || name.equalsIgnoreCase("localhost");
    }

    /** {@code http:host}, {@code http:/host}: browsers follow them; a text must make sure that a host is meant. */
    private boolean looksLikeHost(int from) {
        return Ascii.isAlphanumeric(Ascii.at(text, from)) && KnownSuffix.isKnown(text.substring(from, hosts.end(from)));
    }

    /** {@code http://http://host/}: the second scheme is the one that is meant. */
    private boolean isAnotherScheme(int hostEnd) {
        return text.startsWith("://", hostEnd) && SchemeReader.endingAt(text, hostEnd).isPresent();
    }

    private boolean isWrapped(int from, int port) {
        char c = Ascii.at(text, port);
        return (c == '\n' || c == '\r') && Ascii.at(text, from - 1) == '<';
    }

    private int userinfoEnd(int authority) {
        int after = authority;
        for (int i = authority; i < Math.min(text.length(), authority + MAX_USERINFO); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                after = i + 1;
            } else if (!Ascii.isUrlCharacter(c) || c == '/' || c == '?' || c == '#' || c == '\\') {
                break;
            }
        }
        return after;
    }

    /** A word begins here; it may turn out to be a host. */
    private boolean atWord() {
        int from = at;
        at = words.end(from);
        return takeBare(words.host(from, at));
    }

    /** A dot after a letter of a script without spaces: a host may stand around it, if nothing else does. */
    private boolean atUnicodeDot() {
        return takeBare(words.unicodeHost(at));
    }

    /** Takes a host unless what was found last reaches into it. */
    private boolean takeBare(Optional<BareHostScanner.Found> found) {
        if (found.isEmpty() || found.get().start() < end) {
            return false;
        }
        BareHostScanner.Found host = found.get();
        return take(host.start(), host.end(), host.alone() ? Form.HOST : Form.URL);
    }
}
