package org.meyasubako.own.provider;

/** Finds lines in a text as a spreadsheet's table ends them: LF, CR LF or CR. */
final class LineStarts {

    private LineStarts() {}

    /** The offset behind a number of lines from an offset on; the text's length where it has fewer. */
    static int after(String text, int offset, long lines) {
        int at = offset;
        for (long line = 0; line < lines && at < text.length(); line++) {
            while (at < text.length() && !isEnd(text, at)) {
                at++;
            }
            at++;
        }
        return Math.min(at, text.length());
    }

    /** A CR in front of an LF ends nothing yet. */
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
