package org.meyasubako.asking.authentication.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.asking.authentication.Method;
import org.meyasubako.asking.authentication.answers.MissingAnswer;
import org.meyasubako.asking.authentication.arc.ArcResult;
import org.meyasubako.asking.authentication.dkim.KeyName;
import org.meyasubako.asking.authentication.dkim.KeyUse;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.asking.authentication.dmarc.DmarcEvaluation;
import org.meyasubako.asking.authentication.spf.SpfEvaluation;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/**
 * What a mail's authentication comes to when it is evaluated again.
 *
 * @param signatures from the top of the header
 * @param spf of the connection at the proved handover; empty where the chain proves none
 */
public record MailEvaluation(List<SignatureResult> signatures, ArcResult arc, Optional<SpfEvaluation> spf, DmarcEvaluation dmarc) {

    public MailEvaluation {
        signatures = List.copyOf(signatures);
    }

    /** The keys that would have to be known and that nobody recorded, each once. */
    public List<KeyName> missingKeys() {
        return Stream.concat(signatures.stream().flatMap(signature -> signature.missingKey().stream()), arc.missingKeys().stream())
                .distinct().toList();
    }

    /** The other answers that would have to be known and that nobody recorded, each once. */
    public List<MissingAnswer> missingAnswers() {
        return Stream.concat(spf.stream().flatMap(evaluated -> evaluated.missing().stream()), dmarc.missing().stream()).distinct().toList();
    }

    /** The recorded answers on which the results rest, each once. */
    public List<Observation> used() {
        Stream<SignatureResult> sealed = arc.sets().stream().flatMap(set -> Stream.of(set.message(), set.seal()));
        Stream<Observation> keys = Stream.concat(signatures.stream(), sealed).flatMap(result -> result.keyUse().stream()).map(KeyUse::observation);
        Stream<Observation> answers = Stream.concat(spf.stream().flatMap(evaluated -> evaluated.used().stream()), dmarc.used().stream());
        return Stream.concat(keys, answers).distinct().toList();
    }

    /** The checks in lines: signatures from the top, the ARC chain, SPF, DMARC; what the mail does not have at all is left out. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        signatures.forEach(signature -> checks.add(check(Method.DKIM, signature)));
        if (!(arc instanceof ArcResult.None)) {
            checks.add(new Check(Method.ARC, sealers(), Check.Standing.of(Optional.of(arc.outcome())), List.of(arc.reason()),
                    arc.sets().stream().findFirst().flatMap(set -> set.seal().span())));
        }
        spf.ifPresent(evaluated -> checks.add(new Check(Method.SPF, evaluated.domain().orElse(""), Check.Standing.of(evaluated.result().outcome()),
                List.of(evaluated.result().reason()), Optional.empty())));
        checks.add(new Check(Method.DMARC, dmarc.mail().authors().stream().map(DomainName::ascii).collect(Collectors.joining(", ")),
                Check.Standing.of(dmarc.result().outcome()), List.of(dmarc.result().reason()), Optional.empty()));
        return List.copyOf(checks);
    }

    private static Check check(Method method, SignatureResult signature) {
        List<Sentence> reasons = new ArrayList<>(List.of(signature.reason()));
        signature.keyUse().map(KeyUse::sentence).ifPresent(reasons::add);
        reasons.addAll(signature.notes());
        return new Check(method, signature.key().map(KeyName::toString).orElse(""), Check.Standing.of(signature.known()), reasons,
                signature.span());
    }

    private String sealers() {
        return arc.sets().stream().flatMap(set -> set.seal().domain().stream()).map(DomainName::ascii).distinct().collect(Collectors.joining(", "));
    }
}
