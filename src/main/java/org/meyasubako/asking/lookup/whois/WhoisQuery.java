package org.meyasubako.asking.lookup.whois;

import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.net.AsNumber;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpNetwork;

/** A question in the form of the server that is asked. */
final class WhoisQuery {

    private WhoisQuery() {}

    /** Whether the subject is an address, a network, an AS number or a domain: nothing else is sent, least of all a second line. */
    static boolean asksFor(String subject) {
        return IpNetwork.parse(subject).isPresent() || AsNumber.parse(subject).isPresent() || DomainName.parse(subject).isPresent();
    }

    /** The line to send, without its CRLF. The subject is an address, a network, {@code as64496} or a domain. */
    static String line(String server, String subject) {
        boolean network = IpNetwork.parse(subject).isPresent();
        Optional<AsNumber> number = network ? Optional.empty() : AsNumber.parse(subject);
        return switch (server) {
            // All networks of the address, with full records.
            case "whois.arin.net" -> network ? "n + " + subject : number.map(as -> "a + " + as.value()).orElse(subject);
            // No personal objects: asking for them is counted and soon refused.
            case "whois.ripe.net" -> "-r -V meyasubako " + number.map(AsNumber::toString).orElse(subject);
            case "whois.nic.ad.jp" -> number.map(as -> String.format(Locale.ROOT, "AS %d/e", as.value())).orElse(subject + "/e");
            case "whois.jprs.jp" -> subject + "/e";
            case "whois.verisign-grs.com" -> "domain " + subject;
            case "whois.denic.de" -> "-T dn,ace " + subject;
            default -> number.map(AsNumber::toString).orElse(subject);
        };
    }
}
