package org.meyasubako.reading.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises hosts whose dots stand between spaces, as signs ({@code http:// shop . example}) or as words ({@code shop dot
 * example}).
 */
final class SpacedHostReader {

    /** A host of which the dots stand between spaces; bounded, and each part possessive. */
    private static final Pattern SPACED_HOST =
            Pattern.compile("( ?)[A-Za-z0-9-]{1,63}+((?: ?\\. ?[A-Za-z0-9-]{1,63}+){1,8}+)");

    private static final int MAX_LENGTH = 256;
    private static final int MAX_LABEL = 63;

    private final String text;

    SpacedHostReader(String text) {
        this.text = text;
    }

    /** The host with its spaces that begins at {@code at}, after a scheme; empty where no known host comes out without them. */
    Optional<String> afterScheme(int at) {
        boolean spacedEarly = Ascii.at(text, at) == ' ' || Ascii.at(text, labelEnd(at)) == ' ';
        Matcher matcher = SPACED_HOST.matcher(text).region(at, Math.min(text.length(), at + MAX_LENGTH));
        if (!isAfterScheme(at) || !spacedEarly || !matcher.lookingAt() || (matcher.group(1).isEmpty() && !matcher.group(2).startsWith(" "))) {
            return Optional.empty();
        }
        String spaced = matcher.group();
        while (spaced.indexOf('.') > 0) {
            if (KnownSuffix.isKnown(spaced.replace(" ", ""))) {
                return Optional.of(spaced);
            }
            spaced = spaced.substring(0, spaced.lastIndexOf('.')).stripTrailing();
        }
        return Optional.empty();
    }

    boolean isAfterScheme(int at) {
        return at >= 3 && text.charAt(at - 1) == '/' && text.startsWith("://", at - 3);
    }

    /**
     * Whether the five characters from {@code at} on, {@code " dot "}, stand for a dot: in capitals, in a row of several, or
     * after a scheme. A single word "dot" in lower case is a word.
     *
     * @param afterAnother whether the label before follows a dot that was written as a word
     */
    boolean isDotWord(int at, boolean afterAnother) {
        String word = text.substring(at, Math.min(text.length(), at + 5));
        boolean joins = Ascii.isAlphanumeric(Ascii.at(text, at - 1)) && Ascii.isAlphanumeric(Ascii.at(text, at + 5));
        boolean inARow = afterAnother || text.startsWith(" dot ", labelEnd(at + 5));
        return joins && word.equalsIgnoreCase(" dot ") && (inARow || word.equals(" DOT ") || isAfterScheme(labelStart(at)));
    }

    int labelStart(int end) {
        int start = end;
        while (end - start <= MAX_LABEL && Ascii.isLabelCharacter(Ascii.at(text, start - 1))) {
            start--;
        }
        return start;
    }

    private int labelEnd(int start) {
        int end = start;
        while (end - start <= MAX_LABEL && Ascii.isLabelCharacter(Ascii.at(text, end))) {
            end++;
        }
        return end;
    }
}
