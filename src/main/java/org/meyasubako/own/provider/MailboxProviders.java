package org.meyasubako.own.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

/**
 * The domains at which each mailbox is a complainant of its own (free mail, mobile carriers, access providers); elsewhere all mailboxes of
 * one organisation's domain count as one.
 */
public final class MailboxProviders {

    /** The column of {@code receivers.csv} in which a desk may say it of a receiver that it adds, and the word for it. */
    private static final String COLUMN = "mailboxes";

    private static final String EACH = "each";

    private final Set<String> providers;
    private final Set<String> ownDomains;

    private MailboxProviders(Set<String> providers, Set<String> ownDomains) {
        this.providers = Set.copyOf(providers);
        this.ownDomains = Set.copyOf(ownDomains);
    }

    /** The list that ships with the program. */
    public static MailboxProviders shipped() {
        try (InputStream list = Objects.requireNonNull(MailboxProviders.class.getResourceAsStream("mailbox-providers.txt"))) {
            return new MailboxProviders(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toSet()), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The shipped list with what a profile knows: receivers whose column {@code mailboxes} says {@code each}, and our own domains, at which
     * customers have mailboxes, while a sub-domain beneath one is a customer's organisation.
     */
    public static MailboxProviders of(Profile profile) {
        MailboxProviders shipped = shipped();
        Set<String> providers = new HashSet<>(shipped.providers);
        profile.rows().receivers().stream().filter(receiver -> EACH.equalsIgnoreCase(receiver.extras().get(COLUMN)))
                .forEach(receiver -> providers.add(receiver.suffix().ascii()));
        return new MailboxProviders(providers, profile.desk().ownDomains().stream().map(DomainName::ascii).collect(Collectors.toSet()));
    }

    /** Whether each mailbox at this domain is a person of its own. */
    public boolean countsEachMailbox(DomainName domain) {
        return ownDomains.contains(domain.ascii()) || Lineage.of(domain).anyMatch(providers::contains);
    }

    /**
     * Who counts as one complainant: the mailbox without its detail after a plus sign (RFC 5233) at a mailbox provider, else the
     * organisation's domain; the address itself where its domain is no name.
     */
    public String unitOf(MailAddress complainant) {
        Optional<DomainName> domain = complainant.domainName();
        return domain.filter(name -> !countsEachMailbox(name)).map(this::organisationOf)
                .orElseGet(() -> SubAddress.plain(complainant.normalised()).toString());
    }

    private String organisationOf(DomainName domain) {
        Optional<String> beneathOwn = Lineage.of(domain).anyMatch(ownDomains::contains)
                ? Lineage.of(domain).takeWhile(name -> !ownDomains.contains(name)).reduce((lower, higher) -> higher) : Optional.empty();
        return beneathOwn.orElseGet(() -> domain.registrable().orElse(domain).ascii());
    }
}
