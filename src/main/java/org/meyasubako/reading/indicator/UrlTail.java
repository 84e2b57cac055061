package org.meyasubako.reading.indicator;

/** Finds where a URL ends whose host ends at a given place: port, path, query and fragment, without the sentence around it. */
final class UrlTail {

    /** How far a wrapped URL in angle brackets is followed. */
    private static final int MAX_WRAPPED = UrlNormalizer.MAX_LENGTH;

    private static final String SENTENCE = ".,!?:;'*\"";
    /** What leads into another URL within this one; after anything else a scheme begins a URL of its own. */
    private static final String LEADS_IN = "/=?&*#:@!$~(+%-_.";
    private static final String[] ENTITIES = {"&gt;", "&lt;", "&quot;"};

    private final String text;

    UrlTail(String text) {
        this.text = text;
    }

    /** One past {@code :8080}, or {@code host} where no port follows. */
    int portEnd(int host) {
        if (Ascii.at(text, host) != ':') {
            return host;
        }
        int end = Ascii.digitsEnd(text, host + 1);
        boolean port = end - host <= 6 && !Ascii.isAlphanumeric(Ascii.at(text, end));
        return port && end > host + 1 ? end : host;
    }

    /** Whether a path, a query or a fragment begins at {@code at}; a backslash begins one only after a scheme. */
    boolean beginsAt(int at, boolean backslash) {
        char c = Ascii.at(text, at);
        return c == '/' || c == '?' || c == '#' || (backslash && c == '\\');
    }

    /** One past the last character of a URL that began at {@code start} and goes on at {@code from}. */
    int end(int start, int from) {
        int end = runEnd(from);
        int wrapped = Ascii.at(text, start - 1) == '<' || text.startsWith("<URL:", start - 5) ? wrappedEnd(end) : end;
        return wrapped > end ? wrapped : trimmed(start, from, end);
    }

    private int runEnd(int from) {
        int end = from;
        while (end < text.length() && Ascii.isUrlCharacter(text.charAt(end)) && !anotherBegins(from, end)) {
            end++;
        }
        return end;
    }

    private boolean anotherBegins(int from, int at) {
        char c = text.charAt(at);
        if (c == '&') {
            return startsWithEntity(at);
        }
        boolean scheme = (c == 'h' || c == 'H') && at > from
                && (text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8));
        return scheme && LEADS_IN.indexOf(text.charAt(at - 1)) < 0;
    }

    private boolean startsWithEntity(int at) {
        for (String entity : ENTITIES) {
            if (text.startsWith(entity, at)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on over line ends up to the closing bracket (RFC 3986 appendix C); {@code end} where anything else stands between. */
    private int wrappedEnd(int end) {
        int at = end;
        while (at < Math.min(text.length(), end + MAX_WRAPPED)) {
            char c = text.charAt(at);
            if (c == '>') {
                return trimWhite(end, at);
            }
            if (!Ascii.isUrlCharacter(c) && !isLineBreak(at)) {
                return end;
            }
            at++;
        }
        return end;
    }

    /** A line end, the space before it (RFC 3676 section 4.1), or the white space that begins the next line. */
    private boolean isLineBreak(int at) {
        char c = text.charAt(at);
        boolean blank = c == ' ' || c == '\t';
        return isLineEnd(c) || (blank && (Character.isWhitespace(Ascii.at(text, at - 1)) || isLineEnd(Ascii.at(text, at + 1))));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private int trimWhite(int from, int end) {
        int trimmed = end;
        while (trimmed > from && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** Leaves the punctuation of the sentence out, and closing brackets that nothing in the URL opened. */
    private int trimmed(int start, int from, int end) {
        int round = surplus(start, end, '(', ')');
        int square = surplus(start, end, '[', ']');
        int trimmed = end;
        while (trimmed > from) {
            char last = text.charAt(trimmed - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (SENTENCE.indexOf(last) < 0 && last != '\\' && last != '(' && last != '[') {
                break;
            }
            trimmed--;
        }
        return trimmed;
    }

    private int surplus(int start, int end, char open, char close) {
        int surplus = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            surplus += c == close ? 1 : c == open ? -1 : 0;
        }
        return surplus;
    }
}
