package org.meyasubako.asking.authentication.dkim;

import java.util.Optional;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.HeaderField;

/**
 * Where a signer publishes a key: selector and domain (RFC 6376 section 3.1).
 *
 * @param selector in lower case; it may have several labels
 */
public record KeyName(DomainName selector, DomainName domain) {

    /** Between selector and domain (RFC 6376 section 3.6.2.1). */
    private static final String LABEL = "._domainkey.";

    /** The name that a signature's tags {@code s} and {@code d} give; empty where they cannot be one of the DNS. */
    static Optional<KeyName> of(String selector, String domain) {
        Optional<DomainName> host = DomainName.parse(domain);
        Optional<DomainName> label = DomainName.parse(selector);
        return host.isPresent() && label.isPresent() && DomainName.parse(label.get() + LABEL + host.get()).isPresent()
                ? Optional.of(new KeyName(label.get(), host.get())) : Optional.empty();
    }

    /** The name that a field which bears a signature gives; empty where it gives none that can be followed. */
    public static Optional<KeyName> in(HeaderField field) {
        TagList tags = TagList.parse(field.body().text());
        return tags.value("s").flatMap(selector -> tags.value("d").flatMap(domain -> of(selector, domain)));
    }

    /** The question whose answer is the key. */
    public Question question() {
        return new Question(Question.Type.TXT, toString());
    }

    /** The name of the TXT record. */
    @Override
    public String toString() {
        return selector + LABEL + domain;
    }
}
