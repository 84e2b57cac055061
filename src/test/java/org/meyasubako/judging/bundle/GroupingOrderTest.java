package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.host;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;

/** What must hold for any complaints, in any order, with any changes of persons. */
class GroupingOrderTest {

    private static final int COMPLAINTS = 300;
    private static final int CHANGES = 50;

    private final Grouping grouping = new Grouping();

    @RepeatedTest(5)
    void makesTheSameBundlesInAnyOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> candidates = candidates(random, COMPLAINTS);
        List<Constraint> constraints = changes(random, candidates, CHANGES);
        List<EvidenceBundle> bundles = grouping.bundles(candidates, constraints);
        List<Candidate> shuffled = new ArrayList<>(candidates);
        List<Constraint> shuffledChanges = new ArrayList<>(constraints);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(shuffledChanges, random);
        assertThat(grouping.bundles(shuffled, shuffledChanges)).isEqualTo(bundles);
    }

    @RepeatedTest(5)
    void keepsFiftyChangesOfPersonsThroughImportsInPieces(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> all = candidates(random, COMPLAINTS);
        List<Constraint> constraints = new ArrayList<>();
        for (int piece = 1; piece <= 10; piece++) {
            List<Candidate> soFar = all.subList(0, COMPLAINTS * piece / 10);
            constraints.addAll(changes(random, soFar, constraints, CHANGES / 10));
        }
        List<EvidenceBundle> inPieces = grouping.bundles(all, constraints);
        Collections.shuffle(all, random);
        assertThat(grouping.bundles(all, List.copyOf(constraints))).isEqualTo(inPieces);
    }

    @RepeatedTest(5)
    void takesPersonsVerdictsInAnyOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> candidates = candidates(random, COMPLAINTS);
        List<Constraint> constraints = changes(random, candidates, CHANGES);
        List<Correction> corrections = new ArrayList<>(corrections(random, candidates));
        List<EvidenceBundle> bundles = grouping.bundles(candidates, constraints, corrections);
        Collections.shuffle(candidates, random);
        Collections.shuffle(constraints, random);
        Collections.shuffle(corrections, random);
        assertThat(grouping.bundles(candidates, constraints, corrections)).isEqualTo(bundles);
    }

    /** A verdict on every tenth complaint. */
    private static List<Correction> corrections(Random random, List<Candidate> candidates) {
        return candidates.stream().filter(candidate -> random.nextInt(10) == 0).map(candidate -> new Correction(candidate.complaint(),
                List.of(Kind.values()).get(random.nextInt(Kind.values().length)), CauseCode.K1_HDR,
                random.nextBoolean() ? Optional.empty() : Optional.of(new CustomerNumber("C-" + random.nextInt(97))))).toList();
    }

    @RepeatedTest(5)
    void undoesEveryChangeExactly(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> candidates = candidates(random, COMPLAINTS);
        List<Constraint> constraints = new ArrayList<>(changes(random, candidates, CHANGES));
        List<Constraint> undone = new ArrayList<>(constraints);
        Collections.shuffle(constraints, random);
        constraints.forEach(change -> undone.add(change.inverse()));
        assertThat(grouping.bundles(candidates, undone)).isEqualTo(grouping.bundles(candidates, List.of()));
    }

    @RepeatedTest(5)
    void losesNoComplaintAndDoublesNone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> candidates = candidates(random, COMPLAINTS);
        List<Sha256> grouped = grouping.bundles(candidates, changes(random, candidates, CHANGES)).stream()
                .flatMap(bundle -> bundle.members().stream()).map(Member::complaint).toList();
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(candidates.stream().map(Candidate::complaint).toList());
    }

    @RepeatedTest(5)
    void neverShowsTwoCustomersInOneBundleThatNobodyMovedTo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> candidates = candidates(random, COMPLAINTS);
        List<Constraint> constraints = changes(random, candidates, CHANGES).stream()
                .filter(change -> !(change instanceof Constraint.Moved)).toList();
        assertThat(grouping.bundles(candidates, constraints)).allSatisfy(bundle -> assertThat(bundle.members().stream()
                .flatMap(member -> member.items().stream()).map(item -> item.key().customer()).distinct()).hasSize(1));
    }

    @Test
    void tellsFiveThousandDifferentTextsOfOneBundleApart() {
        BundleKey shop = host("shop.our.example", "C-0098");
        Random random = new Random(1);
        List<Candidate> candidates = IntStream.range(0, 5_000).mapToObj(i -> complaint("c" + i).naming(shop).after(Duration.ofMinutes(i))
                .by("p" + i + "@isp-a.example").sample(text(random, 40)).saying(text(random, 30)).made()).toList();
        assertThat(grouping.bundles(candidates, List.of()).getFirst().samples()).hasSize(5_000);
    }

    private static List<Candidate> candidates(Random random, int count) {
        List<String> texts = IntStream.range(0, 20).mapToObj(i -> text(random, 40)).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(1 + count / 5);
            candidates.add(complaint("complaint " + i).naming(host("h" + place + ".our.example", "C-" + place % 97))
                    .after(Duration.ofMinutes(random.nextInt(40_000))).by("p" + random.nextInt(200) + "@isp-a.example")
                    .sample(texts.get(random.nextInt(texts.size()))).made());
        }
        return candidates;
    }

    private static String text(Random random, int words) {
        return String.join(" ", IntStream.range(0, words).mapToObj(i -> random.ints(6, 'a', 'z').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString()).toList());
    }

    private List<Constraint> changes(Random random, List<Candidate> candidates, int count) {
        return changes(random, candidates, List.of(), count);
    }

    /** Changes that a person could have made, each on what he saw after those before. */
    private List<Constraint> changes(Random random, List<Candidate> candidates, List<Constraint> before, int count) {
        List<Constraint> all = new ArrayList<>(before);
        List<Constraint> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<EvidenceBundle> bundles = grouping.bundles(candidates, all);
            Regrouping.Outcome outcome = wish(random, bundles, all);
            if (outcome instanceof Regrouping.Outcome.Changed(List<Constraint> changed)) {
                all.addAll(changed);
                made.addAll(changed);
            }
        }
        return made;
    }

    private static Regrouping.Outcome wish(Random random, List<EvidenceBundle> bundles, List<Constraint> before) {
        Regrouping regrouping = new Regrouping(bundles, before);
        EvidenceBundle one = bundles.get(random.nextInt(bundles.size()));
        EvidenceBundle other = bundles.get(random.nextInt(bundles.size()));
        Sha256 member = one.members().get(random.nextInt(one.members().size())).complaint();
        return switch (random.nextInt(5)) {
            case 0 -> regrouping.merge(one.key(), other.key());
            case 1 -> regrouping.split(one.key(), Set.of(member));
            case 2 -> regrouping.move(Set.of(member), one.key(), other.key());
            case 3 -> regrouping.apart(member, one.members().getFirst().complaint());
            default -> before.isEmpty() ? regrouping.merge(other.key(), one.key())
                    : regrouping.undo(before.get(random.nextInt(before.size())));
        };
    }
}
