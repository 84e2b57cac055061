package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.own.provider.Ownership;

/**
 * The contract holder's own act: what he sent from his own host or account advertises his own site; from his own host it is also enough
 * that it goes out in his own name, or was handed in by an ordinary user there. A web server that many share shows nobody's act. Looked for last:
 * signs of a third party go before.
 */
final class OwnActSigns implements Signs.Reader {

    @Override
    public Signs read(Evidence evidence) {
        boolean ownHost = evidence.provedSource().filter(source -> source.owner() instanceof Ownership.Owned).isPresent();
        boolean ownLogin = evidence.submission().mailServer().isPresent();
        if (evidence.customer().isEmpty() || ScriptSign.of(evidence).isPresent() || (!ownHost && !ownLogin)) {
            return Signs.NONE;
        }
        List<Finding> signs = new ArrayList<>();
        first(evidence, Named.How.ADVERTISED).ifPresent(place -> signs.add(Reason.ACT_SITE.inference(place.span(), place.item().text())));
        if (ownHost) {
            first(evidence, Named.How.SENDER).ifPresent(sender -> signs.add(
                    Reason.ACT_SENDER.inference(sender.span(), sender.item().text())));
            evidence.submission().unixUser().ifPresent(user -> signs.add(
                    Reason.ACT_USER.inference(evidence.submission().hop().flatMap(hop -> hop.span()), user)));
        }
        return Signs.of(signs, !signs.isEmpty(), new Outcome(Kind.SENT, evidence.sentCause(), evidence.customer()));
    }

    private static Optional<Named> first(Evidence evidence, Named.How how) {
        return evidence.named(how).stream().filter(named -> evidence.isSender(named.customer())).findFirst();
    }
}
