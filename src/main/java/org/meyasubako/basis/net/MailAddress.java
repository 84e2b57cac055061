package org.meyasubako.basis.net;

import java.util.Locale;
import java.util.Optional;

/**
 * A mailbox address as it stands in mail (RFC 5322 section 3.4.1), kept as written.
 *
 * @param local the part before the last {@code @}, never empty
 * @param domain the part after it; empty for a bare local name such as {@code root}
 */
public record MailAddress(String local, String domain) {

    public MailAddress {
        if (local.isEmpty()) {
            throw new IllegalArgumentException("an address has a local part");
        }
    }

    /**
     * Splits {@code text} at its last {@code @}; angle brackets around it are dropped. Nothing else is checked: hostile mail has
     * addresses that no grammar admits, and they are evidence.
     *
     * @return empty for a text with no local part, such as the null reverse-path {@code <>}
     */
    public static Optional<MailAddress> parse(String text) {
        String bare = text.strip();
        if (bare.startsWith("<") && bare.endsWith(">")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        int at = bare.lastIndexOf('@');
        String local = at < 0 ? bare : bare.substring(0, at);
        return local.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(local, at < 0 ? "" : bare.substring(at + 1)));
    }

    /** The domain as a name of the DNS; empty for an address literal, a bare local name and anything that is no name. */
    public Optional<DomainName> domainName() {
        return DomainName.parse(domain);
    }

    /** The form by which two addresses are compared: the domain in lower case, and the local part too, as every provider does. */
    public MailAddress normalised() {
        return new MailAddress(local.toLowerCase(Locale.ROOT),
                domainName().map(DomainName::ascii).orElse(domain.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return domain.isEmpty() ? local : local + "@" + domain;
    }
}
