package org.meyasubako.asking.authentication;

import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/**
 * A statement about a mail's authentication in its place: who says it, and whether that makes it a fact.
 *
 * @param authservId who says that he wrote it, as written; for Received-SPF the {@code receiver}
 * @param why in words why it is a fact or stays a claim
 */
public record AuthenticationResult(
        Statement statement, Source source, Optional<String> authservId, Standing standing, Sentence why) {

    /** The field that states it. */
    public enum Source {
        /** RFC 8601. */
        AUTHENTICATION_RESULTS("Authentication-Results"),
        /** RFC 8617 section 4.1.1. */
        ARC_AUTHENTICATION_RESULTS("ARC-Authentication-Results"),
        /** RFC 7208 section 9.1. */
        RECEIVED_SPF("Received-SPF");

        private final String field;

        Source(String field) {
            this.field = field;
        }

        /** The name of the field. */
        public String field() {
            return field;
        }
    }

    /** What the statement is worth. */
    public enum Standing {
        /** A host that we believe wrote it. */
        FACT,
        /** Anybody may have written it. */
        CLAIM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Method method() {
        return statement.method();
    }

    public Outcome result() {
        return statement.result();
    }

    public Optional<Span> span() {
        return statement.span();
    }

    /** The domain that the result is about, see {@link Statement#domain()}. */
    public Optional<DomainName> domain() {
        return statement.domain();
    }

    /** Whether a host that we believe wrote it; else it is a claim. */
    public boolean isFact() {
        return standing == Standing.FACT;
    }

    /** Whether this is a fact of that method with that result. */
    public boolean proves(Method method, Outcome result) {
        return isFact() && method() == method && result() == result;
    }
}
