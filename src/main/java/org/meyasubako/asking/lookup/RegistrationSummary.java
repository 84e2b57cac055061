package org.meyasubako.asking.lookup;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.AsNumber;

/**
 * The few lines of a registration that a card shows.
 *
 * @param subject the range, name or number that was registered, as the registry writes it
 * @param name a network's name
 * @param holder whom it was given to
 * @param country as stated, in upper case
 * @param registrar through whom a domain was registered
 * @param abuse whom to write to about abuse, best first
 * @param origin the system that announces the network, where the registry says so
 */
public record RegistrationSummary(Optional<String> subject, Optional<String> name, Optional<String> holder, Optional<String> country,
        Optional<String> registrar, List<AbuseContact> abuse, Optional<AsNumber> origin) {

    public RegistrationSummary {
        abuse = List.copyOf(abuse);
    }

    /**
     * Where to write about abuse.
     *
     * @param address the mail address as the registry states it
     * @param source the field that it stood in, for instance {@code whois:OrgAbuseEmail} or {@code rdap:abuse}
     */
    public record AbuseContact(String address, String source) {}
}
