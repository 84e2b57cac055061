package org.meyasubako.workspace;

import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.writing.packet.LegalBasis;

/**
 * A packet that a person wants.
 *
 * @param bundle the case: {@code B-0001}
 * @param reader whom it is for
 * @param name of an authority, as it stands on the cover; the customer's is known
 * @param basis on what an authority rests its request
 * @param purpose what it is made for, in words; a plain one where none is given
 */
public record PacketOrder(String bundle, Reader reader, String name, Optional<LegalBasis> basis, String purpose, Language language) {

    /** Whom a packet can be for. */
    public enum Reader {
        INTERNAL,
        CUSTOMER,
        AUTHORITY
    }

    /** For the desk itself. */
    public static PacketOrder internal(String bundle, Language language) {
        return new PacketOrder(bundle, Reader.INTERNAL, "", Optional.empty(), "", language);
    }
}
