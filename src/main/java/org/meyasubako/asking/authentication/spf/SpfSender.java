package org.meyasubako.asking.authentication.spf;

import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;

/**
 * What is known of who sends: address and words of the SMTP session.
 *
 * @param client the address that connected; an IPv4-mapped one counts as IPv4 (RFC 7208 section 5)
 * @param helo the name of HELO or EHLO as it was given; empty where it is not known
 * @param mailFrom the envelope sender without brackets; present and empty for the null reverse-path, empty where it is not known
 */
public record SpfSender(IpAddress client, Optional<String> helo, Optional<String> mailFrom) {

    private static final String POSTMASTER = "postmaster";

    /** A sender of whom all is known. */
    public static SpfSender of(IpAddress client, String helo, String mailFrom) {
        return new SpfSender(client, Optional.of(helo), Optional.of(mailFrom));
    }

    /** The part before the at sign of the identity's address; {@code postmaster} where there is none (RFC 7208 section 4.3). */
    String local(SpfIdentity identity) {
        String address = identity == SpfIdentity.HELO ? "" : mailFrom.orElse("");
        int at = address.lastIndexOf('@');
        return at <= 0 ? POSTMASTER : address.substring(0, at);
    }

    /** The identity's domain as it was given, whatever it is; empty where it is not known. */
    Optional<String> domain(SpfIdentity identity) {
        boolean greeting = identity == SpfIdentity.HELO || mailFrom.filter(String::isEmpty).isPresent();
        return greeting ? helo : mailFrom.map(address -> address.substring(address.lastIndexOf('@') + 1));
    }
}
