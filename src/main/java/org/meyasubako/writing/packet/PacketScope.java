package org.meyasubako.writing.packet;

import org.meyasubako.basis.wording.Sentence;

/** What may stand in a packet. */
public enum PacketScope {
    /** Originals, header fields, answers, logs, names, the journal. */
    WHOLE,
    /** Struck copies of the reported messages and what the desk found and decided: no original, no answer, no journal, no complainant. */
    STRUCK,
    /** What the desk knows of its own customer's place and what it decided: no mail, no header, no log, no answer that names a party. */
    WITHOUT_COMMUNICATIONS;

    /** Whether mail may stand there as it came, and with it every answer, log and name. */
    public boolean isWhole() {
        return this == WHOLE;
    }

    /** Whether a copy of the reported messages may stand there, struck or not. */
    public boolean showsMessages() {
        return this != WITHOUT_COMMUNICATIONS;
    }

    /** What stands in the packet and what does not, for its cover. */
    public Sentence told() {
        return Sentence.of(PacketScope.class, "scope." + name());
    }
}
