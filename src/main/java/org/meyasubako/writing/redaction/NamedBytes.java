package org.meyasubako.writing.redaction;

/**
 * A finished file, or one inside it.
 *
 * @param part what it is, for a person: {@code packet.zip}
 * @param bytes shared for speed; never written to
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier from one call to another; nobody compares two
public record NamedBytes(String part, byte[] bytes) {}
