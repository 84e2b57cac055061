package org.meyasubako.reading.indicator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rule by which a path segment or a parameter counts as one recipient's own and is written {@code {id}} in the grouping key.
 *
 * <p>Replaced are: UUIDs; mail addresses, plain or in base64; six digits or more, alone or behind letters ({@code u{id}}); eight
 * hexadecimal digits or more (no word of that length has only the letters a to f, and every hash has); ten characters or more of
 * the base64 alphabets that are no words ({@link WordShape}). A number or a token that is joined to words by a hyphen, an
 * underscore or a dot is replaced alone: {@code big-sale-8a7b6c5d4e.html} becomes {@code big-sale-{id}.html}; without a word,
 * hyphen and underscore are letters of base64 and the whole is one token.
 *
 * <p>Kept, so that different pages stay apart: words and file names in any language, numbers up to five digits ({@code aid=118}
 * names a partner), short slugs, joined words such as {@code WinterSale2026}. Where the rule errs, two pages of one host share a
 * key, or a token of letters that could be spoken stays; no two hosts ever share one.
 */
final class RecipientToken {

    static final String ID = "{id}";

    /** No token is shorter: a mail address of five characters. */
    private static final int SHORTEST = 5;
    private static final int MIN_DIGITS = 6;
    private static final int MIN_HEX = 8;
    private static final int MIN_BASE64 = 10;

    private static final Pattern UUID =
            Pattern.compile("\\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("(?:mailto:)?[^@\\s/?&]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,10}+");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{10,}+={0,2}+");
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]{1,20}+)[0-9]{6,}+");
    private static final Pattern EXTENSION = Pattern.compile("(.+)(\\.[A-Za-z][A-Za-z0-9]{1,4})");
    /** What joins words in a path or a value. */
    private static final String JOINTS = "-_.,~:;=+!$'()*/";
    /** The same, escaped, as in a URL within a URL. */
    private static final Set<String> ESCAPED_JOINTS = Set.of("%2F", "%3A", "%3D", "%3F", "%26");

    private RecipientToken() {}

    /** {@code text}, a segment or a value in its normal spelling, with what is one recipient's own replaced. */
    static String replaced(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        String decoded = PercentCoding.decode(text);
        if (isWholeToken(decoded) || isWholeToken(decodedAgain(decoded))) {
            return ID;
        }
        // The signs of base64 are often escaped; other escapes belong to words of another script.
        String plain = isDrawn(decoded) ? decoded.replace("=", "") : text;
        Matcher file = EXTENSION.matcher(plain);
        boolean named = plain.indexOf('.') > 0 && file.matches();
        String replaced = named ? inWords(file.group(1)) + file.group(2) : inWords(plain);
        return replaced.equals(plain) ? text : replaced;
    }

    /** What a URL within a URL, or a careless program, has escaped once or twice more. */
    private static String decodedAgain(String decoded) {
        return PercentCoding.decode(PercentCoding.decode(decoded));
    }

    private static boolean isWholeToken(String text) {
        return isLongNumber(text) || isHex(text) || UUID.matcher(text).matches() || isAddress(text) || isAddressInBase64(text);
    }

    private static boolean isAddress(String text) {
        return text.indexOf('@') > 0 && ADDRESS.matcher(text).matches();
    }

    /** Replaces the pieces that are tokens, each alone beside words; without a word the joints are letters of base64. */
    private static String inWords(String text) {
        List<String> pieces = pieces(text);
        boolean one = isDrawn(text) && pieces.stream().noneMatch(RecipientToken::standsAlone)
                && pieces.stream().anyMatch(piece -> !isKept(piece));
        return one ? ID : pieces.stream().map(RecipientToken::piece).collect(Collectors.joining());
    }

    /** Joints and what stands between them, in their order. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length();) {
            int end = jointEnd(text, at);
            if (end == at) {
                at++;
                continue;
            }
            if (from < at) {
                pieces.add(text.substring(from, at));
            }
            pieces.add(text.substring(at, end));
            at = end;
            from = end;
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }

    private static int jointEnd(String text, int at) {
        if (JOINTS.indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        boolean escaped = text.charAt(at) == '%' && ESCAPED_JOINTS.contains(text.substring(at, Math.min(text.length(), at + 3)));
        return escaped ? at + 3 : at;
    }

    /** A word, a word of another script, a long number: what no joint makes part of a larger token. */
    private static boolean standsAlone(String piece) {
        return WordShape.isWord(piece) || !Ascii.isAscii(PercentCoding.decode(piece)) || isLongNumber(piece);
    }

    /** Whether {@code piece} is a joint, a word, or of another script. */
    private static boolean isKept(String piece) {
        return !Ascii.all(piece, Ascii::isAlphanumeric) || WordShape.isWorded(piece);
    }

    private static String piece(String piece) {
        if (isLongNumber(piece) || isHex(piece) || (!isKept(piece) && isDrawn(piece))) {
            return ID;
        }
        Matcher numbered = NUMBERED.matcher(piece);
        return numbered.matches() ? numbered.group(1) + ID : piece;
    }

    private static boolean isLongNumber(String text) {
        return text.length() >= MIN_DIGITS && Ascii.all(text, Ascii::isDigit);
    }

    private static boolean isHex(String text) {
        return text.length() >= MIN_HEX && Ascii.all(text, Ascii::isHex);
    }

    /** Whether a text that is no word is long enough, and of an alphabet, to have been drawn by a machine. */
    private static boolean isDrawn(String text) {
        return text.length() >= MIN_BASE64 && BASE64.matcher(text).matches();
    }

    private static boolean isAddressInBase64(String text) {
        if (!isDrawn(text)) {
            return false;
        }
        String plain = text.replace('-', '+').replace('_', '/').replace("=", "");
        return plain.length() % 4 != 1 && isAddress(new String(Base64.getDecoder().decode(plain), StandardCharsets.UTF_8));
    }
}
