package org.meyasubako.reading.message;

/**
 * How much of one message is read. What lies beyond a limit stays in the raw message, and a defect names it.
 *
 * @param fields header fields of one header
 * @param fieldLength bytes of one field
 * @param depth of parts within parts and messages within messages
 * @param parts of one message, messages inside included
 * @param decoded bytes of one part's decoded body
 */
public record MessageLimits(int fields, int fieldLength, int depth, int parts, int decoded) {

    /** Far above real mail: real headers have tens of fields, real trees a depth below ten. */
    public static final MessageLimits DEFAULT = new MessageLimits(2_000, 1 << 20, 40, 2_000, 32 << 20);
}
