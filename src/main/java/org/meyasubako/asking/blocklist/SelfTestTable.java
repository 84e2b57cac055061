package org.meyasubako.asking.blocklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.blocklist.Health.State;
import org.meyasubako.asking.blocklist.ListReply.Nothing;
import org.meyasubako.asking.blocklist.ListReply.Refused;
import org.meyasubako.asking.blocklist.ListReply.Unreachable;
import org.meyasubako.asking.blocklist.ListReply.Values;
import org.meyasubako.asking.blocklist.Probe.Role;
import org.meyasubako.basis.net.IpAddress;

/**
 * The table that turns the answers to a self-test into a verdict. What discredits every answer comes first: a lying resolver, a parked
 * domain, a refusal; then a list that lists everything; then silence; and only then what the test point says.
 */
final class SelfTestTable {

    private static final List<Role> PROOFS = Stream.of(Role.values()).filter(Role::isNeeded).toList();

    private final BlockList list;
    private final Map<Role, ListReply> answers;

    SelfTestTable(BlockList list, Map<Role, ListReply> answers) {
        this.list = list;
        this.answers = Map.copyOf(answers);
    }

    HealthVerdict verdict() {
        return lyingResolver().or(this::worthlessCode).or(this::listsAll).or(this::silence).orElseGet(this::testPoint);
    }

    private Optional<HealthVerdict> lyingResolver() {
        return answers.get(Role.RESOLVER) instanceof Values
                ? Optional.of(HealthVerdict.of(State.RESOLVER_LIES, HealthReason.RESOLVER_LIES)) : Optional.empty();
    }

    private Optional<HealthVerdict> worthlessCode() {
        List<ReturnCode> codes = PROOFS.stream().flatMap(role -> codes(role).stream()).toList();
        Optional<HealthVerdict> parked = first(codes, CodeClass.OUTSIDE)
                .map(code -> HealthVerdict.of(State.WILDCARD, HealthReason.PARKED, code.address().toString()));
        return parked.or(() -> first(codes, CodeClass.ERROR).map(code -> HealthVerdict.of(State.REFUSED, HealthReason.REFUSAL_CODE,
                code.address().toString(), code.meanings().getFirst())));
    }

    private Optional<HealthVerdict> listsAll() {
        return answers.get(Role.NEGATIVE) instanceof Values || answers.get(Role.RANDOM) instanceof Values
                ? Optional.of(HealthVerdict.of(State.WILDCARD, HealthReason.LISTS_ALL)) : Optional.empty();
    }

    private Optional<HealthVerdict> silence() {
        if (PROOFS.stream().anyMatch(role -> answers.get(role) instanceof Refused)) {
            return Optional.of(HealthVerdict.of(State.REFUSED, HealthReason.REFUSED));
        }
        return PROOFS.stream().map(answers::get).filter(Unreachable.class::isInstance).map(Unreachable.class::cast).findFirst()
                .map(answer -> HealthVerdict.of(State.UNREACHABLE, HealthReason.UNREACHABLE, answer.reason()));
    }

    private HealthVerdict testPoint() {
        List<ReturnCode> codes = codes(Role.POSITIVE);
        if (codes.stream().anyMatch(code -> code.codeClass().isDocumented())) {
            return HealthVerdict.of(State.HEALTHY, HealthReason.HEALTHY);
        }
        if (!codes.isEmpty()) {
            return HealthVerdict.of(State.EMPTY, HealthReason.UNDOCUMENTED, codes.getFirst().address().toString());
        }
        boolean gone = answers.get(Role.DELEGATION) instanceof Nothing;
        return HealthVerdict.of(State.EMPTY, gone ? HealthReason.GONE : HealthReason.NO_TEST);
    }

    private static Optional<ReturnCode> first(List<ReturnCode> codes, CodeClass wanted) {
        return codes.stream().filter(code -> code.codeClass() == wanted).findFirst();
    }

    private List<ReturnCode> codes(Role role) {
        return answers.get(role) instanceof Values(List<String> values) ? codes(list, values) : List.of();
    }

    /** What the addresses of an answer mean; what is no address is left out. */
    static List<ReturnCode> codes(BlockList list, List<String> values) {
        return values.stream().flatMap(value -> IpAddress.parse(value).stream()).map(code -> ReturnCodeReader.read(list, code)).toList();
    }
}
