package org.meyasubako.writing.packet;

import org.meyasubako.basis.wording.Wording;
import org.meyasubako.writing.packet.archive.EvidenceList;

/**
 * What every section of one packet is written with.
 *
 * @param evidence the files that the packet lies beside
 * @param times of mail, for a customer to the hour
 * @param deskTimes of what the desk did, which tell nobody's mail
 */
record Print(PacketContents contents, EvidenceList evidence, Prose prose, PacketTimes times, PacketTimes deskTimes) {

    static Print of(PacketContents contents, EvidenceList evidence) {
        PacketCover cover = contents.cover();
        return new Print(contents, evidence, new Prose(new Wording(cover.language(), cover.desk().timeZone())),
                new PacketTimes(cover.desk().timeZone(), contents.scope().isWhole()), new PacketTimes(cover.desk().timeZone(), true));
    }

    PacketScope scope() {
        return contents.scope();
    }

    PacketCover cover() {
        return contents.cover();
    }
}
