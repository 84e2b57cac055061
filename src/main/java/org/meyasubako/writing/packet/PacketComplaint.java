package org.meyasubako.writing.packet;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.time.Instant;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A complaint of the case, which is opened when its turn comes: hundreds with their attachments never stand in memory together.
 *
 * @param number {@code R-000001}
 * @param received when the desk received it
 * @param length of the mail in bytes
 * @param original the mail as it was taken in
 * @param opener reads it again
 */
public record PacketComplaint(
        String number, Instant received, Sha256 sha256, long length, Handling handling, ByteSource original, Opener opener) {

    /** Reads a complaint again from its bytes. */
    @FunctionalInterface
    public interface Opener {

        /** @throws IOException where the bytes can't be had */
        InspectedComplaint open() throws IOException;
    }
}
