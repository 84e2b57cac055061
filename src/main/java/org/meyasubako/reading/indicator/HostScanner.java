package org.meyasubako.reading.indicator;

import java.util.Set;
import org.meyasubako.basis.net.IpAddress;

/**
 * Finds where a host ends that begins at a given place of a text.
 *
 * <p>The hard part is text without spaces: in {@code http://shop.exampleをご覧} the name ends at {@code を}, in
 * {@code http://日本語。jp/} it does not end at {@code 。}. The rule: letters of another script are part of the name unless the
 * name up to there is complete, that is, ends in a known suffix; and so are the dots of other scripts.
 */
final class HostScanner {

    /** A name of RFC 1035 has 253 characters; percent-encoded ones have more. */
    private static final int MAX_LENGTH = 400;

    private static final int MAX_LITERAL = 64;
    private static final String IDEOGRAPHIC_DOTS = "。．｡";
    private static final String MIDDLE_DOTS = "・･";
    private static final Set<Character.UnicodeScript> SPACED_SCRIPTS = Set.of(
            Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC);

    private final String text;

    HostScanner(String text) {
        this.text = text;
    }

    /** The end of the host after a scheme, Unicode labels and address literals allowed; {@code from} where there is none. */
    int end(int from) {
        if (Ascii.at(text, from) == '[') {
            return literalEnd(from);
        }
        int bareIpv6 = bareIpv6End(from);
        return bareIpv6 > from ? bareIpv6 : nameEnd(from);
    }

    private int literalEnd(int from) {
        int close = text.indexOf(']', from, Math.min(text.length(), from + MAX_LITERAL));
        boolean literal = close > 0 && IpAddress.parse(text.substring(from, close + 1)).isPresent();
        return literal ? close + 1 : from;
    }

    /** An IPv6 address that lacks its brackets: it ends where its characters do, so no port can follow. */
    private int bareIpv6End(int from) {
        int end = from;
        int colons = 0;
        while (end - from < MAX_LITERAL && (Ascii.isHex(Ascii.at(text, end)) || Ascii.at(text, end) == ':')) {
            colons += text.charAt(end) == ':' ? 1 : 0;
            end++;
        }
        return colons > 1 && IpAddress.parse(text.substring(from, end)).isPresent() ? end : from;
    }

    private int nameEnd(int from) {
        int at = from;
        int turn = -1;
        int limit = Math.min(text.length(), from + MAX_LENGTH);
        while (at < limit) {
            int c = text.codePointAt(at);
            if (isDot(from, at)) {
                at++;
            } else if (Ascii.isLabelCharacter(c)) {
                at++;
            } else if (isEscape(at)) {
                at += 3;
            } else if (isUnicodeLabel(c)) {
                if (at > from && Ascii.isAlphanumeric(text.charAt(at - 1)) && isKnown(from, at)) {
                    return at;
                }
                turn = turn < 0 && at > from && Ascii.isAlphanumeric(text.charAt(at - 1)) ? at : turn;
                at += Character.charCount(c);
            } else {
                break;
            }
        }
        return settle(from, at, turn);
    }

    /** Where a name turned to another script and came to no known suffix afterwards, the text went on there, not the name. */
    private int settle(int from, int end, int turn) {
        String host = text.substring(from, end);
        if (Ascii.isAscii(host)) {
            return sentenceEnd(from, end);
        }
        if (isKnown(from, end)) {
            return end;
        }
        if (turn > 0) {
            return turn;
        }
        return HostForm.dotted(host).indexOf('.') < 0 ? from : end;
    }

    /** {@code shop.example.Please}: a sentence that begins without a space. */
    private int sentenceEnd(int from, int end) {
        int dot = dotBeforeSentence(text, from, end);
        boolean ends = end == text.length() || Character.isWhitespace(text.charAt(end));
        return dot > from && ends && !isKnown(from, end) && isKnown(from, dot) ? dot : end;
    }

    /** The dot before the last label where that is written like the first word of a sentence; −1 where it is not. */
    static int dotBeforeSentence(String text, int from, int end) {
        int dot = text.substring(from, end).lastIndexOf('.') + from;
        boolean capital = Character.isUpperCase(Ascii.at(text, dot + 1)) && Character.isLowerCase(Ascii.at(text, dot + 2));
        return capital && dot > from && end - dot > 2 ? dot : -1;
    }

    private boolean isDot(int from, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return dotGoesOn(from, at);
        }
        if (MIDDLE_DOTS.indexOf(c) >= 0) {
            return Ascii.isBetweenAlphanumerics(text, at) && !isListed(from, at);
        }
        if (c == ',') {
            return commaGoesOn(from, at);
        }
        return IDEOGRAPHIC_DOTS.indexOf(c) >= 0 && ideographicDotGoesOn(from, at);
    }

    private boolean dotGoesOn(int from, int at) {
        if (at == from || at + 1 >= text.length()) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        if (Ascii.isAlphanumeric(next) || next == '_' || isEscape(at + 1)) {
            return true;
        }
        return isUnicodeLabel(next) && (!isKnown(from, at) || isKnown(from, labelEnd(at + 1)));
    }

    private boolean ideographicDotGoesOn(int from, int at) {
        if (at == from || at + 1 >= text.length() || !isLabel(text.codePointAt(at + 1))) {
            return false;
        }
        if (!isKnown(from, at)) {
            return true;
        }
        // What seems complete may go on all the same: http://www。shop。jp/
        int end = labelEnd(at + 1);
        char after = Ascii.at(text, end);
        boolean ended = after == 0 || "/:?#\\".indexOf(after) >= 0 || Character.isWhitespace(after);
        return ended && isListed(from, end);
    }

    /** {@code http://192,0,2,1/}, {@code http://shop,example/}: commas where only dots make sense. */
    private boolean commaGoesOn(int from, int at) {
        String before = text.substring(from, at);
        if (!Ascii.isBetweenAlphanumerics(text, at) || before.indexOf('.') >= 0) {
            return false;
        }
        int end = at;
        while (end - from < MAX_LENGTH && (Ascii.isLabelCharacter(Ascii.at(text, end)) || isInnerComma(end))) {
            end++;
        }
        String host = text.substring(from, end).replace(',', '.');
        return KnownSuffix.isKnown(host) || IpAddress.parse(host).isPresent();
    }

    private boolean isInnerComma(int at) {
        return Ascii.at(text, at) == ',' && Ascii.isBetweenAlphanumerics(text, at);
    }

    private boolean isKnown(int from, int end) {
        return KnownSuffix.isKnown(text.substring(from, end));
    }

    private boolean isListed(int from, int end) {
        return KnownSuffix.isListed(text.substring(from, end));
    }

    private int labelEnd(int from) {
        int end = from;
        while (end < text.length() && end - from < MAX_LITERAL && isLabel(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isEscape(int at) {
        return Ascii.at(text, at) == '%' && Ascii.isHex(Ascii.at(text, at + 1)) && Ascii.isHex(Ascii.at(text, at + 2));
    }

    private static boolean isLabel(int c) {
        return Ascii.isLabelCharacter(c) || isUnicodeLabel(c);
    }

    /**
     * What a U-label may hold (RFC 5892, loosely): letters, marks and digits of any script, and the emoji that some registries
     * sell.
     */
    static boolean isUnicodeLabel(int c) {
        return c >= 0x80 && (Character.isLetterOrDigit(c) || isMark(c) || (c >= 0x1F300 && c < 0x1FB00));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether {@code c} is a letter of a script that parts its words by spaces, so that a name cannot begin after it. */
    static boolean isSpacedLetter(int c) {
        return c >= 0x80 && Character.isLetter(c) && SPACED_SCRIPTS.contains(Character.UnicodeScript.of(c));
    }
}
