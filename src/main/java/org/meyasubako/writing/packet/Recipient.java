package org.meyasubako.writing.packet;

import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.redaction.ClearValues;

/** Whom a packet is for; it decides what may stand there. */
public sealed interface Recipient {

    /** What may stand in the packet. */
    PacketScope scope();

    /** Whom it is for, in words. */
    Sentence told();

    /** The desk itself, with its own superiors and lawyers. */
    record Internal() implements Recipient {

        @Override
        public PacketScope scope() {
            return PacketScope.WHOLE;
        }

        @Override
        public Sentence told() {
            return Sentence.of(Recipient.class, "recipient.internal");
        }
    }

    /**
     * The customer: he gets struck copies alone.
     *
     * @param name as it stands on the cover
     * @param unnamed whom the finished packet must not name: every complainant of the case
     */
    record Customer(String name, ClearValues unnamed) implements Recipient {

        @Override
        public PacketScope scope() {
            return PacketScope.STRUCK;
        }

        @Override
        public Sentence told() {
            return Sentence.of(Recipient.class, "recipient.customer", name);
        }
    }

    /**
     * Police, prosecutor, court, ministry or bar association.
     *
     * @param name as it stands on the cover
     */
    record Authority(String name, LegalBasis basis) implements Recipient {

        @Override
        public PacketScope scope() {
            return basis.opensCommunications() ? PacketScope.WHOLE : PacketScope.WITHOUT_COMMUNICATIONS;
        }

        @Override
        public Sentence told() {
            return Sentence.of(Recipient.class, "recipient.authority", name, basis.ground().title(), basis.reference());
        }
    }
}
