package org.meyasubako.asking.authentication.dmarc;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.meyasubako.asking.authentication.answers.Zone;
import org.meyasubako.asking.authentication.dmarc.CheckedDomain.Check;
import org.meyasubako.asking.authentication.dmarc.CheckedDomain.State;
import org.meyasubako.basis.net.DomainName;

/** One case of {@code cases.txt}: what is published, the mail, and what it must come to. */
record DmarcCase(String name, List<String> zone, AuthoredMail mail, List<String> expected) {

    static List<DmarcCase> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(DmarcCase.class.getResourceAsStream("cases.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Splitter.onPattern("(?m)^== ").splitToStream(text).skip(1).map(DmarcCase::of).toList();
        }
    }

    private static DmarcCase of(String block) {
        List<String> lines = block.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        List<String> zone = lines.stream().filter(line -> line.startsWith("@ ")).map(line -> line.substring(2)).toList();
        List<String> expected = lines.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList();
        String mail = lines.stream().skip(1).filter(line -> !line.startsWith("@ ") && !line.startsWith("> ")).findFirst().orElseThrow();
        List<String> halves = Splitter.on('|').trimResults().splitToList(mail);
        return new DmarcCase(lines.getFirst(), zone, new AuthoredMail(parts(halves.get(0)).stream().map(DomainName::new).toList(),
                parts(halves.get(1)).stream().map(DmarcCase::checked).toList(), true), expected);
    }

    private static List<String> parts(String list) {
        return Splitter.on(", ").omitEmptyStrings().splitToList(list);
    }

    private static CheckedDomain checked(String text) {
        List<String> parts = Splitter.on(':').splitToList(text);
        State state = parts.get(2).equals("failed") ? State.NOT_PASSED : State.valueOf(parts.get(2).toUpperCase(Locale.ROOT));
        return new CheckedDomain(Check.valueOf(parts.get(0).toUpperCase(Locale.ROOT)), new DomainName(parts.get(1)), state);
    }

    /** What the mail comes to, in the form of the file. */
    List<String> told() {
        DmarcEvaluation evaluation = new DmarcEvaluator(new Zone(zone, false)).evaluate(mail);
        List<String> told = new ArrayList<>(List.of(told(evaluation.result())));
        evaluation.organisation().ifPresent(found -> told.add(found.domain() + " " + code(found.way())));
        return told;
    }

    private static String told(DmarcResult result) {
        return switch (result) {
            case DmarcResult.Pass pass -> "pass " + code(pass.aligned().check()) + " " + pass.aligned().domain() + " " + code(pass.nearness())
                    + " " + told(pass.policy());
            case DmarcResult.Fail fail -> "fail " + told(fail.policy());
            case DmarcResult.None _ -> "none";
            case DmarcResult.PermError error -> "permerror " + error.source();
            case DmarcResult.TempError _ -> "temperror";
            case DmarcResult.NotRecorded missing -> "not recorded" + missing.question().map(question -> " " + question).orElse("");
            case DmarcResult.NotCheckable _ -> "not checkable";
        };
    }

    private static String told(AppliedPolicy policy) {
        return policy.wished().code() + " " + policy.tag() + " " + policy.source();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return name;
    }
}
