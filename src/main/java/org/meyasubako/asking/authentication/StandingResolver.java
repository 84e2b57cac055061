package org.meyasubako.asking.authentication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meyasubako.asking.authentication.AuthenticationResult.Source;
import org.meyasubako.asking.authentication.AuthenticationResult.Standing;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.TrustPolicy;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/**
 * Tells which statements are facts.
 *
 * <p>Every host puts its fields on top (RFC 5321 section 4.4, RFC 8601 section 4.1), so what stands above the handover's Received field
 * was written after the mail had come into houses that we believe; the authserv-id must then be of one of them.
 */
final class StandingResolver {

    private static final int KNOWN_VERSION = 1;

    private final Optional<HopChain> chain;
    private final TrustPolicy policy;
    private final Set<String> ownIds;
    /** The lines of hosts that we believe, down to the handover. */
    private final List<ReceivedField> believed;
    /** The place of the handover's line among the fields; −1 where nothing is proved. */
    private final int border;

    StandingResolver(List<HeaderField> fields, Optional<HopChain> chain, TrustPolicy policy, Set<String> ownIds) {
        this.chain = chain;
        this.policy = policy;
        this.ownIds = Set.copyOf(ownIds);
        int last = chain.filter(HopChain::proves).map(StandingResolver::lastHop).orElse(-1);
        this.border = place(fields, last);
        this.believed = chain.stream().flatMap(c -> c.hops().stream()).filter(hop -> hop.index() <= last).map(Hop::received).toList();
    }

    private static int lastHop(HopChain chain) {
        return chain.handover().map(HopChain.Handover::hop).or(() -> chain.injection().map(HopChain.InjectionPoint::hop)).orElse(-1);
    }

    private static int place(List<HeaderField> fields, int hop) {
        return hop < 0 ? -1 : IntStream.range(0, fields.size()).filter(i -> fields.get(i).is("Received")).skip(hop).findFirst().orElse(-1);
    }

    /** The statements of the field at this place among the fields, each with its standing. */
    List<AuthenticationResult> judge(int place, Source source, ResultsField field) {
        Optional<Sentence> doubt = doubt(place, source, field);
        Standing standing = doubt.isPresent() ? Standing.CLAIM : Standing.FACT;
        Sentence why = doubt.orElseGet(() -> belief(field));
        return field.statements().stream()
                .map(statement -> new AuthenticationResult(statement, source, field.authservId(), standing, why)).toList();
    }

    private static Sentence belief(ResultsField field) {
        return field.authservId().map(id -> say("why.believed", id)).orElseGet(() -> say("why.position"));
    }

    /** What keeps a field from being a fact. */
    private Optional<Sentence> doubt(int place, Source source, ResultsField field) {
        return chainDoubt().or(() -> {
            if (place > border) {
                return Optional.of(say("why.beneath"));
            }
            if (field.version() != KNOWN_VERSION) {
                return Optional.of(say("why.version", Integer.toString(field.version())));
            }
            // Received-SPF need not name its writer; its position alone tells.
            return field.authservId().isEmpty()
                    ? Optional.of(say("why.noId")).filter(s -> source != Source.RECEIVED_SPF)
                    : field.authservId().filter(id -> !isBelieved(id)).map(id -> say("why.foreignId", id));
        });
    }

    private Optional<Sentence> chainDoubt() {
        if (chain.isEmpty()) {
            return Optional.of(say("why.noChain"));
        }
        if (chain.get().copy() == Copy.PASTED) {
            return Optional.of(say("why.pasted"));
        }
        return border < 0 ? Optional.of(say("why.unproved")) : Optional.empty();
    }

    private boolean isBelieved(String written) {
        // Old OpenDMARC hangs its job's number on.
        String id = written.split("/", 2)[0];
        boolean own = ownIds.stream().anyMatch(id::equalsIgnoreCase);
        Optional<DomainName> name = DomainName.parse(id);
        return believed.stream().anyMatch(line -> (own && isOwn(line)) || isOfHouse(id, name, line));
    }

    private boolean isOwn(ReceivedField line) {
        return line.by().flatMap(DomainName::parse).flatMap(policy::roleOf).filter(HostRole::isOwn).isPresent();
    }

    private boolean isOfHouse(String id, Optional<DomainName> name, ReceivedField line) {
        Optional<String> house = name.flatMap(policy::organisationOf);
        return line.by().filter(id::equalsIgnoreCase).isPresent()
                || (house.isPresent() && house.equals(line.by().flatMap(DomainName::parse).flatMap(policy::organisationOf)));
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(StandingResolver.class, code, arguments);
    }
}
