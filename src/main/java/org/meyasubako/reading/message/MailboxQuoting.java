package org.meyasubako.reading.message;

/** Takes back what an mbox did to lines that begin with "From " (RFC 4155; mboxrd): such a line lost one {@code >}. */
final class MailboxQuoting {

    private MailboxQuoting() {}

    /** The text as it was before the box; the bytes, and the way back to them, stay. */
    static SourceText undo(SourceText text) {
        String all = text.text();
        SourceText.Builder undone = SourceText.builder();
        int kept = 0;
        for (int at = 0; at < all.length(); at = nextLine(all, at)) {
            if (isQuotedFrom(all, at)) {
                undone.append(text.slice(kept, at));
                kept = at + 1;
            }
        }
        return kept == 0 ? text : undone.append(text.slice(kept, all.length())).build();
    }

    private static int nextLine(String all, int at) {
        int end = all.indexOf('\n', at);
        return end < 0 ? all.length() : end + 1;
    }

    private static boolean isQuotedFrom(String all, int at) {
        int after = at;
        while (after < all.length() && all.charAt(after) == '>') {
            after++;
        }
        return after > at && all.startsWith("From ", after);
    }
}
