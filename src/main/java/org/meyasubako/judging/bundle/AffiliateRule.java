package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/** Raises the doubt that a partner spammed, and not the customer: the URL names one. Each partner is a reason of its own. */
final class AffiliateRule implements FlagRule {

    private final AffiliateParameters parameters = new AffiliateParameters();

    @Override
    public Optional<Flag> raise(EvidenceBundle bundle, CaseFacts facts) {
        Map<String, List<Sha256>> byPartner = new TreeMap<>();
        for (Member member : bundle.members()) {
            member.items().stream().filter(item -> item.template().isPresent()).flatMap(item -> parameters.find(item.text()).stream())
                    .distinct().forEach(partner -> byPartner.computeIfAbsent(partner, p -> new ArrayList<>()).add(member.complaint()));
        }
        return byPartner.isEmpty() ? Optional.empty() : Optional.of(new Flag(FlagCode.AFFILIATE,
                byPartner.entrySet().stream().map(partner -> Sentence.of(
                        AffiliateRule.class, "reason.AFFILIATE", partner.getKey(), partner.getValue().size(), bundle.members().size())).toList(),
                byPartner.values().stream().flatMap(List::stream).distinct().toList()));
    }
}
