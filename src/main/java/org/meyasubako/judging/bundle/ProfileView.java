package org.meyasubako.judging.bundle;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.HostRole;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ReceiverSuffix;

/**
 * The provider's profile as candidates are extracted by it.
 *
 * <p>The desk's own column {@code mailboxes} of its receivers ({@code each} or {@code organisation}) goes before the shipped list.
 */
public final class ProfileView implements ProviderView {

    private static final String COLUMN = "mailboxes";
    private static final String EACH = "each";

    private final Profile profile;
    private final Predicate<DomainName> mailboxProviders;
    private final Set<String> checkers;

    /**
     * @param mailboxProviders whether a domain stands in the shipped list of mailbox providers
     */
    public ProfileView(
            Profile profile, Predicate<DomainName> mailboxProviders) {
        this.profile = profile;
        this.mailboxProviders = mailboxProviders;
        this.checkers = profile.rows().hosts().stream().filter(host -> host.role() == HostRole.MX)
                .map(host -> host.authservId().orElse(host.name().ascii())).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean countsEachMailbox(DomainName domain) {
        return profile.rows().receivers().stream().filter(receiver -> domain.isWithin(receiver.suffix()))
                .filter(receiver -> receiver.extras().containsKey(COLUMN))
                .max(Comparator.comparingInt((ReceiverSuffix receiver) -> receiver.suffix().ascii().length()))
                .map(receiver -> receiver.extras().getOrDefault(COLUMN, "").equalsIgnoreCase(EACH))
                .orElseGet(() -> mailboxProviders.test(domain));
    }

    @Override
    public Optional<String> languageOf(CustomerNumber customer) {
        return profile.customer(customer).map(known -> known.language().tag());
    }

    @Override
    public boolean isOwnChecker(String authservId) {
        return checkers.contains(authservId);
    }
}
