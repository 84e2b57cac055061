package org.meyasubako.reading.indicator;

import java.util.Optional;

/** Cuts a text into words and finds those that are hosts without a scheme, with the port and path that follow them. */
final class BareHostScanner {

    /** A word longer than any name is not looked at. */
    private static final int MAX_WORD = 300;

    /** RFC 1035 section 2.3.4. */
    private static final int MAX_LABEL = 63;

    /** Names have a few labels; each such dot costs a look at the suffix list. */
    private static final int MAX_OTHER_DOTS = 4;

    private static final String OTHER_DOTS = "。．｡・･";
    /** What a word stands behind that is part of something else: a mail address, a path, an escape. */
    private static final String BINDING = "@%&#$~\\";

    private final RefangedText refanged;
    private final String text;
    private final HostScanner hosts;
    private final UrlTail tails;

    BareHostScanner(RefangedText refanged, HostScanner hosts, UrlTail tails) {
        this.refanged = refanged;
        this.text = refanged.text();
        this.hosts = hosts;
        this.tails = tails;
    }

    /**
     * A host without a scheme.
     *
     * @param end one past the host's port and path, where it has such
     * @param alone whether it has none
     */
    record Found(int start, int end, boolean alone) {}

    /** Whether a host without a scheme may hold the character at {@code at}, dots apart. */
    boolean isWordCharacter(int at) {
        char c = text.charAt(at);
        return Ascii.isLabelCharacter(c) || HostScanner.isSpacedLetter(c);
    }

    /** The end of the word that begins at {@code from}. */
    int end(int from) {
        int end = from;
        int otherDots = 0;
        while (end < text.length() && (isWordCharacter(end) || isInnerDot(end) || isOtherDot(from, end, otherDots))) {
            otherDots += text.charAt(end) >= 0x80 && OTHER_DOTS.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
            end++;
        }
        return end;
    }

    private boolean isInnerDot(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && isWordCharacter(at + 1);
    }

    /** A dot of another script joins words until they are a complete name; then it ends the sentence. */
    private boolean isOtherDot(int from, int at, int before) {
        boolean possible = OTHER_DOTS.indexOf(text.charAt(at)) >= 0 && Ascii.isBetweenAlphanumerics(text, at)
                && before < MAX_OTHER_DOTS && at - from < MAX_WORD;
        if (!possible) {
            return false;
        }
        return !Ascii.isLetter(Ascii.at(text, at - 2)) || !KnownSuffix.isListed(text.substring(from, at));
    }

    /** The host that the word from {@code from} to {@code end} is. */
    Optional<Found> host(int from, int end) {
        int start = from;
        while (start < end && text.charAt(start) == '-') {
            start++;
        }
        int to = end;
        while (to > start && text.charAt(to - 1) == '-') {
            to--;
        }
        if (to - start > MAX_WORD || to - start < 4 || !hasDot(start, to) || isBound(start)) {
            return Optional.empty();
        }
        if (text.regionMatches(true, start, "www.", 0, 4)) {
            int web = hosts.end(start);
            return isWeb(text.substring(start, web)) ? Optional.of(found(start, web)) : Optional.empty();
        }
        return IpExtractor.ipv4End(text, start) == to ? onAddress(start, to) : onName(start, to);
    }

    /** Most words have none, and are passed over. */
    private boolean hasDot(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private boolean isBound(int from) {
        char before = Ascii.at(text, from - 1);
        return BINDING.indexOf(before) >= 0 || (before == '/' && Ascii.at(text, from - 2) != '/');
    }

    /** {@code www.} says enough: any name of three labels will do. */
    private static boolean isWeb(String host) {
        int last = host.lastIndexOf('.');
        return KnownSuffix.isKnown(host)
                || (last > 3 && last < host.length() - 2 && host.substring(last + 1).chars().allMatch(Ascii::isLetter));
    }

    /** An address is a URL only with a path; {@code /24} is none. */
    private Optional<Found> onAddress(int from, int to) {
        int port = tails.portEnd(to);
        Found found = found(from, to);
        int digits = Ascii.digitsEnd(text, to + 1);
        boolean prefix = port == to && digits > to + 1 && digits - to <= 3 && digits >= found.end;
        return found.end == port || prefix ? Optional.empty() : Optional.of(found);
    }

    private Optional<Found> onName(int from, int to) {
        String word = HostForm.dotted(text.substring(from, to));
        if (word.indexOf('.') <= 0) {
            return Optional.empty();
        }
        Found found = found(from, to);
        boolean proof = !found.alone || refanged.isRefanged(from, to);
        if (BareHost.isHost(word, proof) && (proof || !isCallOrAssignment(to)) && !isMailbox(to)) {
            return Optional.of(found);
        }
        return withoutSentence(from, to);
    }

    private boolean isCallOrAssignment(int to) {
        char after = Ascii.at(text, to);
        return after == '(' || after == '=';
    }

    private boolean isMailbox(int to) {
        return Ascii.at(text, to) == '@';
    }

    /** {@code shop.example.Please}: the next sentence began without a space. */
    private Optional<Found> withoutSentence(int from, int to) {
        int dot = HostScanner.dotBeforeSentence(text, from, to);
        boolean host = dot > from && !isMailbox(to)
                && BareHost.isHost(HostForm.dotted(text.substring(from, dot)), refanged.isRefanged(from, dot));
        return host ? Optional.of(new Found(from, dot, true)) : Optional.empty();
    }

    private Found found(int from, int to) {
        int port = tails.portEnd(to);
        int end = tails.beginsAt(port, false) ? tails.end(from, port) : port;
        return new Found(from, end, end == to);
    }

    /**
     * The host of a script without spaces, such as {@code 日本語.jp}, around the dot at {@code dot}. Only where it stands by itself
     * can anybody say where it begins.
     */
    Optional<Found> unicodeHost(int dot) {
        int from = dot;
        while (from > 0 && dot - from < MAX_LABEL && isUnicodeHostCharacter(text.charAt(from - 1))) {
            from--;
        }
        int end = from < dot && isBorder(Ascii.at(text, from - 1)) ? hosts.end(from) : dot;
        boolean alone = end > dot && (isBorder(Ascii.at(text, end)) || tails.beginsAt(end, false) || Ascii.at(text, end) == ':');
        return alone && KnownSuffix.isKnown(text.substring(from, end)) ? Optional.of(found(from, end)) : Optional.empty();
    }

    private static boolean isUnicodeHostCharacter(char c) {
        return Ascii.isLabelCharacter(c) || c == '.' || HostScanner.isUnicodeLabel(c);
    }

    private static boolean isBorder(char c) {
        return c == 0 || Character.isWhitespace(c) || "()[]<>\"'「」（）【】『』＜＞、".indexOf(c) >= 0;
    }
}
