package org.meyasubako.judging.bundle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/**
 * Raises the doubt that the mail was made to harm the one whom it names.
 *
 * <p>One strong sign is enough: mail that insults its reader, or that a receiver found to be forged in the customer's name. Of the others,
 * each of which real spam may show, two are needed. A false doubt costs a person a minute; a missed one an innocent his site.
 */
final class JoeJobRule implements FlagRule {

    /** Real spam is complained of for days. */
    static final Duration BURST = Duration.ofHours(12);

    private static final int FEWEST_OF_A_BURST = 3;
    private static final double THIRD = 1.0 / 3;
    private static final int DOUBTS = 2;

    @Override
    public Optional<Flag> raise(EvidenceBundle bundle, CaseFacts facts) {
        if (!bundle.isCircumstantial()) {
            return Optional.empty();
        }
        List<Member> read = bundle.members().stream().filter(member -> member.sample().isPresent()).toList();
        List<Indication> strong = present(List.of(
                indication(read, Sign.PROVOKING, THIRD),
                indication(read, Sign.SPF_DMARC_FAIL, THIRD)));
        List<Indication> doubts = present(List.of(
                indication(withPlace(bundle), Sign.TOP_PAGE_ONLY, SignRule.HALF),
                indication(read, Sign.LANGUAGE_MISMATCH, SignRule.HALF),
                burst(bundle),
                sameWords(bundle),
                known(facts, CaseFacts.Innocence.HAS_ENEMIES)));
        if (strong.isEmpty() && doubts.size() < DOUBTS) {
            return Optional.empty();
        }
        List<Indication> all = new ArrayList<>(strong);
        all.addAll(doubts);
        all.addAll(present(List.of(
                indication(bundle.members(), Sign.BOTNET_SOURCE, SignRule.HALF), known(facts, CaseFacts.Innocence.OLD_AND_CLEAN))));
        return Optional.of(flag(bundle, all));
    }

    /** A sign of a Joe job, and the complaints that show it. */
    private record Indication(Sentence reason, List<Member> members) {}

    private static List<Indication> present(List<Optional<Indication>> indications) {
        return indications.stream().flatMap(Optional::stream).toList();
    }

    private static Flag flag(EvidenceBundle bundle, List<Indication> indications) {
        Set<Sha256> showing = indications.stream().flatMap(indication -> indication.members().stream()).map(Member::complaint)
                .collect(Collectors.toSet());
        return new Flag(FlagCode.JOE_JOB, indications.stream().map(Indication::reason).toList(),
                bundle.members().stream().map(Member::complaint).filter(showing::contains).toList());
    }

    private static Optional<Indication> indication(List<Member> able, Sign sign, double share) {
        List<Member> showing = able.stream().filter(member -> sign.isIn(member.candidate())).toList();
        boolean enough = !showing.isEmpty() && showing.size() >= share * able.size();
        return enough ? Optional.of(new Indication(Sentence.of(JoeJobRule.class, "joe." + sign, showing.size(), able.size()), showing))
                : Optional.empty();
    }

    private static List<Member> withPlace(EvidenceBundle bundle) {
        return bundle.members().stream().filter(member -> member.items().stream().anyMatch(item -> item.template().isPresent())).toList();
    }

    private static Optional<Indication> burst(EvidenceBundle bundle) {
        Duration spread = Duration.between(bundle.first(), bundle.last());
        boolean sudden = bundle.complaints().size() >= FEWEST_OF_A_BURST && spread.compareTo(BURST) <= 0;
        return sudden ? Optional.of(new Indication(
                Sentence.of(JoeJobRule.class, "joe.burst", bundle.complaints().size(), BURST.toHours()), bundle.complaints())) : Optional.empty();
    }

    private static Optional<Indication> sameWords(EvidenceBundle bundle) {
        Set<Sha256> same = bundle.complainants().coordinated().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Member> chorus = bundle.members().stream().filter(member -> same.contains(member.complaint())).toList();
        return chorus.isEmpty() ? Optional.empty()
                : Optional.of(new Indication(Sentence.of(JoeJobRule.class, "joe.words", chorus.size()), chorus));
    }

    private static Optional<Indication> known(CaseFacts facts, CaseFacts.Innocence circumstance) {
        return facts.innocence().contains(circumstance)
                ? Optional.of(new Indication(Sentence.of(JoeJobRule.class, "joe." + circumstance), List.of())) : Optional.empty();
    }
}
