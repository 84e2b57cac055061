package org.meyasubako.reading.complaint.text;

import java.util.List;
import java.util.Locale;

/** Reads what mail programs put before a subject when they answer ({@code Re:}, {@code AW:}) or forward ({@code Fwd:}, {@code WG:}). */
public final class SubjectPrefixes {

    /** Prefixes of one subject. */
    private static final int MOST = 20;

    private final ShippedList list = ShippedList.read(SubjectPrefixes.class, "subject-prefixes.txt");

    /** Whether the outermost prefix says that the mail forwards another. */
    public boolean isForward(String subject) {
        return list.of("forward-prefix").contains(outermost(subject));
    }

    /** Whether the outermost prefix says that the mail answers another. */
    public boolean isReply(String subject) {
        return list.of("reply-prefix").contains(outermost(subject));
    }

    /** The subject without any prefixes. */
    public String bare(String subject) {
        String bare = subject.strip();
        for (int i = 0; i < MOST; i++) {
            String prefix = outermost(bare);
            if (!list.of("forward-prefix").contains(prefix) && !list.of("reply-prefix").contains(prefix)) {
                return bare;
            }
            bare = bare.substring(KnownFields.colon(bare) + 1).strip();
        }
        return bare;
    }

    /** {@code re} of {@code Re[2]: …} and {@code RE: …}. */
    private static String outermost(String subject) {
        String text = subject.strip();
        int colon = KnownFields.colon(text);
        if (colon < 1 || colon > 20) {
            return "";
        }
        String prefix = text.substring(0, colon).strip();
        int bracket = prefix.indexOf('[');
        int count = prefix.indexOf('^');
        int end = bracket > 0 ? bracket : count > 0 ? count : prefix.length();
        return prefix.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }
}
