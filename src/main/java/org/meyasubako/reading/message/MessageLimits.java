package org.meyasubako.reading.message;

/**
 * How much of a hostile mail is read; what lies beyond stays in the raw bytes and is named by a defect.
 *
 * @param fields header fields of one message or part
 * @param fieldLength bytes of one header field
 * @param parts nodes of the MIME tree, with those of the messages inside
 * @param nesting multiparts and messages inside one another
 */
public record MessageLimits(int fields, int fieldLength, int parts, int nesting) {

    /**
     * 2,000 fields (real mail has under 200), 256 KiB a field (a To of thousands), 2,000 parts, 50 levels (a bounce of a forward
     * of a bounce has 10).
     */
    public static final MessageLimits DEFAULT = new MessageLimits(2_000, 256 * 1024, 2_000, 50);

    public MessageLimits {
        if (fields < 1 || fieldLength < 1 || parts < 1 || nesting < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}
