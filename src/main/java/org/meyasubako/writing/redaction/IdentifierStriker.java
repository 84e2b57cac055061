package org.meyasubako.writing.redaction;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strikes numbers and codes that may be one recipient's own.
 *
 * <p>In a text every number: a balance of two digits, or one that looks like a year, is shared by a hundredth of the recipients. Letters and
 * digits mixed; letters that nobody could speak, or whose cases mix, or six capitals and more in a row. Prices and dates go with it: in
 * doubt a piece is struck.
 */
final class IdentifierStriker implements Striker {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[.,:/，．：／-]?\\p{Nd})*+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9０-９Ａ-Ｚａ-ｚ][A-Za-z0-9０-９Ａ-Ｚａ-ｚ_+=~-]{2,}+");
    private static final Splitter PIECES = Splitter.on(CharMatcher.anyOf("_+=~-")).omitEmptyStrings();
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern UNSPEAKABLE = Pattern.compile("[b-df-hj-np-tv-xz]{5,}");
    private static final Pattern MIXED = Pattern.compile("[a-z].*[A-Z]");
    private static final int MIN_MIXED = 8;
    private static final int MIN_CAPITALS = 6;
    private static final int MIN_CODE = 4;
    private static final int MAX_WORD = 24;

    private final boolean numbers;

    /** @param numbers whether every number is struck; else those alone that look drawn */
    IdentifierStriker(boolean numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<Strike> strikes(String text) {
        List<Strike> strikes = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (looksDrawn(words.group())) {
                strikes.add(Strike.of(words.start(), words.end(), StrikeReason.IDENTIFIER));
            }
        }
        if (numbers) {
            Matcher all = NUMBER.matcher(text);
            while (all.find()) {
                strikes.add(Strike.of(all.start(), all.end(), StrikeReason.IDENTIFIER));
            }
        }
        return joined(strikes);
    }

    private static List<Strike> joined(List<Strike> strikes) {
        List<Strike> joined = new ArrayList<>();
        for (Strike next : strikes.stream().sorted(Comparator.comparingInt(Strike::from)).toList()) {
            if (!joined.isEmpty() && next.from() <= joined.getLast().to()) {
                Strike last = joined.removeLast();
                joined.add(Strike.of(last.from(), Math.max(last.to(), next.to()), StrikeReason.IDENTIFIER));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    /** Whether {@code word}, or a piece of it between joints, looks like something that a machine counted or drew. */
    static boolean looksDrawn(String word) {
        for (String piece : PIECES.split(word)) {
            if (isDrawn(java.text.Normalizer.normalize(piece, java.text.Normalizer.Form.NFKC))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDrawn(String piece) {
        long digits = piece.chars().filter(Character::isDigit).count();
        if (digits == piece.length()) {
            return digits > 2 && !YEAR.matcher(piece).matches();
        }
        boolean capitals = piece.length() >= MIN_CAPITALS && piece.chars().noneMatch(Character::isLowerCase);
        boolean mixed = piece.length() >= MIN_MIXED && MIXED.matcher(piece).find();
        return (digits > 0 && piece.length() >= MIN_CODE) || capitals || mixed || piece.length() > MAX_WORD
                || UNSPEAKABLE.matcher(piece.toLowerCase(java.util.Locale.ROOT)).find();
    }
}
