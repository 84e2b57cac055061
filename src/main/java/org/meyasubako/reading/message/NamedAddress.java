package org.meyasubako.reading.message;

import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;

/**
 * A mailbox of an address field (RFC 5322 section 3.4).
 *
 * @param name the display name, decoded
 */
public record NamedAddress(Optional<String> name, MailAddress address) {

    @Override
    public String toString() {
        return name.map(n -> n + " <" + address + ">").orElse(address.toString());
    }
}
