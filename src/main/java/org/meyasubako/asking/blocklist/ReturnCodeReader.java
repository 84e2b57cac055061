package org.meyasubako.asking.blocklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.wording.Sentence;

/** Reads the addresses of a list's answer. */
final class ReturnCodeReader {

    /** RFC 5782 section 2.1. */
    private static final IpNetwork LOOPBACK = IpNetwork.parse("127.0.0.0/8").orElseThrow();

    /** Spamhaus began it, others followed: never a listing, whoever answers so. */
    private static final IpNetwork REFUSALS = IpNetwork.parse("127.255.255.0/24").orElseThrow();

    private static final IpAddress FIRST = IpAddress.parse("127.0.0.1").orElseThrow();

    private ReturnCodeReader() {}

    static ReturnCode read(BlockList list, IpAddress answer) {
        if (!LOOPBACK.contains(answer)) {
            return new ReturnCode(answer, CodeClass.OUTSIDE, List.of(Sentence.of(ReturnCode.class, "meaning.outside")));
        }
        if (REFUSALS.contains(answer)) {
            return refusal(answer);
        }
        List<CodeRule> rules = list.codes().stream().filter(rule -> rule.matches(answer)).toList();
        Optional<CodeRule> error = rules.stream().filter(rule -> rule.codeClass().isError()).findFirst();
        if (error.isPresent()) {
            return new ReturnCode(answer, CodeClass.ERROR, List.of(error.get().meaning()));
        }
        if (rules.isEmpty()) {
            String code = answer.equals(FIRST) ? "meaning.no-listing" : "meaning.undocumented";
            return new ReturnCode(answer, CodeClass.UNDOCUMENTED, List.of(Sentence.of(ReturnCode.class, code)));
        }
        CodeClass strongest = rules.stream().map(CodeRule::codeClass).min(Comparator.naturalOrder()).orElseThrow();
        return new ReturnCode(answer, strongest, rules.stream().map(CodeRule::meaning).toList());
    }

    private static ReturnCode refusal(IpAddress answer) {
        String last = answer.toString().substring(answer.toString().lastIndexOf('.') + 1);
        String code = switch (last) {
            case "252" -> "meaning.error.zone";
            case "254" -> "meaning.error.resolver";
            case "255" -> "meaning.error.volume";
            default -> "meaning.error.refused";
        };
        return new ReturnCode(answer, CodeClass.ERROR, List.of(Sentence.of(ReturnCode.class, code)));
    }
}
