package org.meyasubako.judging.bundle;

import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.own.provider.CustomerNumber;

/** A provider for tests: Japanese customers, one web server, and the mailbox providers of the sample. */
final class GivenProvider implements ProviderView {

    private static final Set<String> PROVIDERS = Set.of("isp-a.example", "isp-b.example", "mail-c.example", "post-h.example");

    @Override
    public boolean countsEachMailbox(DomainName domain) {
        return PROVIDERS.contains(domain.ascii());
    }

    @Override
    public Optional<String> languageOf(CustomerNumber customer) {
        return Optional.of("ja");
    }

    @Override
    public boolean isOwnChecker(String authservId) {
        return authservId.equals("mx.our.example");
    }
}
