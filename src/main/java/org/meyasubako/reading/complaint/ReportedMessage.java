package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.reading.message.Message;

/**
 * The message that a complaint is about, as it was handed in.
 *
 * @param message as read; of a pasted or forwarded one, from the repaired text, whose spans still point at the complaint
 * @param repairs what had to be undone in order to read it, in order; none for an original
 */
public record ReportedMessage(Form form, Optional<Message> message, List<Repair> repairs) {

    /** A complaint that hands nothing in. */
    public static final ReportedMessage NONE = new ReportedMessage(Form.NONE, Optional.empty(), List.of());

    public ReportedMessage {
        repairs = List.copyOf(repairs);
    }

    /** What was handed in. */
    public enum Form {
        /** The whole message. */
        MESSAGE,
        /** Its header fields alone. */
        HEADERS,
        /** Header fields in the text of the complaint. */
        PASTED,
        /** A forward in the text. */
        INLINE,
        NONE;

        /** The form of the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A damage that was undone, kept so that a person can check it.
     *
     * @param code {@code unquoted}, {@code rejoined}, …
     * @param before the text as it stood
     * @param after the text as it was read
     */
    public record Repair(String code, String before, String after) {}
}
