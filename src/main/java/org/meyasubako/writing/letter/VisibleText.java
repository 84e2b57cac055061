package org.meyasubako.writing.letter;

/**
 * Makes visible what would not be seen or would act: controls, directions, blanks without width, private characters and broken surrogates
 * stand as {@code ⟦U+202E⟧}. So no line break or mark of a mail becomes one of the letter.
 */
final class VisibleText {

    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE01EF;

    private VisibleText() {}

    /** The text on one line. */
    static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append(' ');
            } else if (isHidden(c)) {
                shown.append(String.format(java.util.Locale.ROOT, "⟦U+%04X⟧", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> c >= FIRST_TAG && c <= LAST_TAG;
        };
    }
}
