package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.packet.WrittenPacket;

/**
 * What came of writing a packet.
 *
 * @param packet empty where it was refused; then there is no file
 * @param refusals why: what is missing, or where it would name whom it must not
 */
public record PacketResult(Optional<WrittenPacket> packet, List<Sentence> refusals) {

    public PacketResult {
        refusals = List.copyOf(refusals);
    }

    static PacketResult refused(List<Sentence> reasons) {
        return new PacketResult(Optional.empty(), reasons);
    }
}
