package org.meyasubako.asking.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.asking.authentication.AuthenticationResult.Source;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.TrustPolicy;

/**
 * Reads what a header states about authentication off Authentication-Results (RFC 8601), ARC-Authentication-Results (RFC 8617) and
 * Received-SPF (RFC 7208), and tells facts from claims.
 */
public final class AuthenticationResultsReader {

    /** The defect of a header with more such fields than are read. */
    public static final String TOO_MANY_FIELDS = "AUTHENTICATION_TOO_MANY_FIELDS";

    /** A mail that went through five forwarders has some fifteen. */
    static final int MAX_FIELDS = 64;

    private final TrustPolicy policy;
    private final Set<String> ownIds;

    /**
     * @param policy whose lines to believe, as of the time of the mail
     * @param ownIds the authserv-ids by which our own mail exchangers sign, where they are other than their host names
     */
    public AuthenticationResultsReader(TrustPolicy policy, Set<String> ownIds) {
        this.policy = policy;
        this.ownIds = Set.copyOf(ownIds);
    }

    /**
     * Reads the fields; never fails.
     *
     * @param fields the header fields of one mail in their order
     * @param chain the chain that was read from the same fields; empty where there is none, and then everything is a claim
     */
    public AuthenticationResults read(List<HeaderField> fields, Optional<HopChain> chain) {
        StandingResolver standings = new StandingResolver(fields, chain, policy, ownIds);
        List<AuthenticationResult> results = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        int read = 0;
        for (int at = 0; at < fields.size(); at++) {
            Optional<Source> source = source(fields.get(at));
            if (source.isPresent() && read++ == MAX_FIELDS) {
                defects.add(new Defect(TOO_MANY_FIELDS, fields.get(at).span()));
                break;
            }
            if (source.isPresent()) {
                ResultsField field = parse(fields.get(at), source.get());
                defects.addAll(field.defects());
                results.addAll(standings.judge(at, source.get(), field));
            }
        }
        return new AuthenticationResults(results, defects);
    }

    private static Optional<Source> source(HeaderField field) {
        for (Source source : Source.values()) {
            if (field.is(source.field())) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private static ResultsField parse(HeaderField field, Source source) {
        return switch (source) {
            case AUTHENTICATION_RESULTS -> new ResultsFieldParser(false).parse(field.body());
            case ARC_AUTHENTICATION_RESULTS -> new ResultsFieldParser(true).parse(field.body());
            case RECEIVED_SPF -> new SpfFieldParser().parse(field.body());
        };
    }
}
