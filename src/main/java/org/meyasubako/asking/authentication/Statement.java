package org.meyasubako.asking.authentication;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;

/**
 * One method with its result as a field states it, whoever wrote the field and whether it is true.
 *
 * @param methodName the method as written, in lower case, without its version
 * @param resultName the result as written, in lower case
 * @param reason why the result is what it is, in the writer's words
 * @param span the bytes of the statement in the raw message
 */
public record Statement(
        Method method,
        String methodName,
        Outcome result,
        String resultName,
        Optional<String> reason,
        List<Property> properties,
        Optional<Span> span) {

    public Statement {
        properties = List.copyOf(properties);
    }

    /** The value of the first property of this key ({@code header.d}); an empty value is a value. */
    public Optional<String> property(String key) {
        return properties.stream().filter(property -> property.key().equals(key)).map(Property::value).findFirst();
    }

    /**
     * The domain that the result is about: the signer's for DKIM ({@code header.d}, else that of {@code header.i}), the envelope sender's
     * or else the HELO name for SPF, the author's for DMARC; empty for other methods and where none is named.
     */
    public Optional<DomainName> domain() {
        return switch (method) {
            case DKIM -> named("header.d", "header.i");
            case SPF -> named("smtp.mailfrom", "smtp.mail", "smtp.helo");
            case DMARC -> named("header.from");
            case ARC, AUTH, IPREV, OTHER -> Optional.empty();
        };
    }

    /** The domain of the first of these properties that has a value. */
    private Optional<DomainName> named(String... keys) {
        for (String key : keys) {
            Optional<String> value = property(key).filter(v -> !v.isEmpty());
            if (value.isPresent()) {
                return DomainName.parse(value.get().substring(value.get().lastIndexOf('@') + 1));
            }
        }
        return Optional.empty();
    }
}
