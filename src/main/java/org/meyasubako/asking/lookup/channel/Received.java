package org.meyasubako.asking.lookup.channel;

import java.util.Optional;
import org.meyasubako.asking.lookup.Observation.Failure;
import org.meyasubako.asking.lookup.RawReply;

/**
 * What came back.
 *
 * @param raw all that came, also where the exchange failed on the way
 * @param failure empty where the reply is whole
 */
public record Received(RawReply raw, Optional<Failure> failure) {

    /** A whole reply. */
    public static Received whole(byte[] bytes) {
        return new Received(new RawReply(bytes), Optional.empty());
    }

    /** What had come when it failed. */
    public static Received failed(Failure failure, byte[] soFar) {
        return new Received(new RawReply(soFar), Optional.of(failure));
    }
}
