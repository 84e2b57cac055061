package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what people would write ({@code campaign}, {@code WinterSale}, {@code summer2026}) from what a machine drew
 * ({@code k3j9x2m7q1}, {@code aHR0cHM6}).
 *
 * <p>A piece is cut where letters and digits meet and before a capital. It is worded if there are few runs for its length, no
 * long number, and each run of letters could be spoken: nearly all pairs of neighbours hold a vowel or are among those that usual
 * languages have. Half of all pairs are, so that of ten letters drawn at random one in eleven passes, of words nearly all. From
 * ten characters on, where a machine's tokens begin, digits may only follow the letters, and capitals only begin words.
 */
final class WordShape {

    /** A longer number is a counter or an identifier. */
    private static final int MAX_DIGITS = 5;
    /** Runs of so few letters in a short piece, or at the start of a long one, are abbreviations: {@code html5}. */
    private static final int SHORT = 4;
    /** A piece from this length on is measured strictly. */
    private static final int LONG = 10;
    /** Characters for each run, on the average. */
    private static final int LETTERS_A_RUN = 3;
    /** One pair that is never spoken is forgiven for so many letters in a piece of one case; many languages have them. */
    private static final int FORGIVING = 3;
    /** The same where cases or digits mix. */
    private static final int STRICT = 6;

    private static final String VOWELS = "aeiou";

    private static final Set<String> CONSONANT_PAIRS = Set.of((
            "bb bl br bs by cc ch ck cl cr cs ct cy dd dg dl dr ds dw dy ff fl fr fs ft fy gg gh gl gn gr gs gy hn hr ht hy "
                    + "kk kl kn kr ks ky lb lc ld lf lg lk ll lm ln lp ls lt lv ly mb mm mn mp ms my nc nd ng nh nk nl nn ns nt "
                    + "nv ny nz ph pl pp pr ps pt py rb rc rd rf rg rk rl rm rn rp rr rs rt rv ry sc sh sk sl sm sn sp sq ss st "
                    + "sw sy tc th tl tr ts tt tw ty tz wh wl wn wr ws xp xt yb yc yd yl ym yn yp yr ys yt zz").split(" "));

    private WordShape() {}

    /** Whether a person would write {@code piece}, which holds only letters and digits of ASCII. */
    static boolean isWorded(String piece) {
        List<String> runs = runs(piece);
        boolean few = runs.size() <= Math.max(2, piece.length() / LETTERS_A_RUN);
        return few && (piece.length() < LONG ? isShortWorded(runs) : isLongWorded(runs));
    }

    private static boolean isShortWorded(List<String> runs) {
        return runs.stream().allMatch(run -> isNumber(run) ? run.length() <= MAX_DIGITS
                : run.length() <= SHORT || isSpeakable(run, FORGIVING));
    }

    private static boolean isLongWorded(List<String> runs) {
        if (runs.size() == 1) {
            return isSpeakable(runs.getFirst(), FORGIVING);
        }
        List<String> words = isNumber(runs.getLast()) ? runs.subList(0, runs.size() - 1) : runs;
        boolean year = words.size() == runs.size() || runs.getLast().length() < MAX_DIGITS;
        return year && words.stream().noneMatch(WordShape::isNumber) && words.stream().allMatch(word -> isSpeakable(word, STRICT))
                && words.subList(1, words.size()).stream().noneMatch(WordShape::isShouted);
    }

    /** Whether {@code piece} is a word that stands for itself: no abbreviation, no capitals within. */
    static boolean isWord(String piece) {
        return piece.length() >= SHORT && Ascii.all(piece, Ascii::isLetter) && runs(piece).size() == 1
                && isSpeakable(piece, STRICT) && piece.toLowerCase(Locale.ROOT).chars().anyMatch(WordShape::isVowel);
    }

    private static boolean isShouted(String run) {
        return run.length() == 1 || Character.isUpperCase(run.charAt(1));
    }

    private static boolean isNumber(String run) {
        return Ascii.isDigit(run.charAt(0));
    }

    private static boolean isSpeakable(String letters, int forgiving) {
        return unspoken(letters.toLowerCase(Locale.ROOT)) <= letters.length() / forgiving;
    }

    /** How many pairs of neighbours are never spoken. */
    private static int unspoken(String letters) {
        int unspoken = 0;
        for (int i = 1; i < letters.length(); i++) {
            char first = letters.charAt(i - 1);
            char second = letters.charAt(i);
            boolean spoken = first == 'q' ? second == 'u'
                    : isVowel(first) || isVowel(second) || CONSONANT_PAIRS.contains(letters.substring(i - 1, i + 1));
            unspoken += spoken ? 0 : 1;
        }
        return unspoken;
    }

    private static boolean isVowel(int c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static List<String> runs(String piece) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= piece.length(); i++) {
            if (i == piece.length() || isBorder(piece, i)) {
                runs.add(piece.substring(from, i));
                from = i;
            }
        }
        return runs;
    }

    /**
     * Between letters and digits, before a capital that follows a small letter, and where capitals end in a word: {@code
     * HTMLPage}.
     */
    private static boolean isBorder(String piece, int at) {
        char before = piece.charAt(at - 1);
        char here = piece.charAt(at);
        if (Ascii.isDigit(before) != Ascii.isDigit(here)) {
            return true;
        }
        boolean wordBegins = Character.isUpperCase(before) && Character.isUpperCase(here)
                && Character.isLowerCase(Ascii.at(piece, at + 1));
        return (Character.isLowerCase(before) && Character.isUpperCase(here)) || wordBegins;
    }
}
