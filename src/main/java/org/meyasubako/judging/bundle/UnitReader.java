package org.meyasubako.judging.bundle;

import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.Complainant;

/** Reads who counts as one complainant: a mailbox at mailbox providers, else an organisation; of automatic reports their source. */
final class UnitReader {

    /** Providers that deliver to a mailbox whatever dots its name is written with. */
    private static final Set<String> DOTLESS = Set.of("gmail.com", "googlemail.com");

    private final ProviderView provider;

    UnitReader(ProviderView provider) {
        this.provider = provider;
    }

    /** The unit of a complainant; empty where there is no address. */
    Optional<String> unit(Complainant complainant) {
        return complainant.address().map(address -> {
            Optional<DomainName> domain = address.domainName();
            boolean person = !ComplainantCounter.isAutomatic(complainant.channel());
            boolean each = domain.isEmpty() || (person && domain.filter(provider::countsEachMailbox).isPresent());
            return each ? mailbox(address) : domain.map(name -> name.registrable().orElse(name).ascii()).orElseThrow();
        });
    }

    /** A mailbox in one spelling: lower case, without what stands behind a plus sign (RFC 5233). */
    static String mailbox(MailAddress address) {
        MailAddress normal = address.normalised();
        int plus = normal.local().indexOf('+');
        String local = plus > 0 ? normal.local().substring(0, plus) : normal.local();
        String dotless = local.replace(".", "");
        return (DOTLESS.contains(normal.domain()) && !dotless.isEmpty() ? dotless : local) + "@" + normal.domain();
    }
}
