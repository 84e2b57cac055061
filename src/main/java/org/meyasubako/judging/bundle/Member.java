package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;

/**
 * A complaint in a bundle, with those of its items that belong there.
 *
 * @param items never empty
 * @param sample the number of the sample that was handed in; empty where there is none
 * @param moved whether a person moved it here
 */
public record Member(Candidate candidate, List<Candidate.Item> items, Optional<Integer> sample, boolean moved) {

    /** The order in which the desk received complaints; the digest decides between two of one instant. */
    public static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::received).thenComparing(candidate -> candidate.complaint().hex());

    public Member {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a member has an item in the bundle");
        }
        items = List.copyOf(items);
    }

    /** Whether it stands here by a person's verdict and not by the rules'. */
    public boolean overruled() {
        return items.stream().anyMatch(item -> item.key().type() != BundleKey.Type.UNPLACED && !candidate.items().contains(item));
    }

    /** A complaint with one item, not yet compared with others. */
    static Member of(Candidate candidate, Candidate.Item item, boolean moved) {
        return new Member(candidate, List.of(item), Optional.empty(), moved);
    }

    /** The same complaint with the items of both. */
    Member with(Member other) {
        List<Candidate.Item> both = new ArrayList<>(items);
        both.addAll(other.items);
        return new Member(candidate, both, sample, moved || other.moved);
    }

    /** The same with the number of its sample. */
    Member ofSample(Optional<Integer> number) {
        return number.isEmpty() ? this : new Member(candidate, items, number, moved);
    }

    /** The digest of the complaint mail. */
    public Sha256 complaint() {
        return candidate.complaint();
    }

    /** The gravest kind of its items here. */
    public Kind kind() {
        return gravest().kind();
    }

    /** The item that decides the kind; of several the first. */
    public Candidate.Item gravest() {
        return items.stream().min(Comparator.comparing(Candidate.Item::kind)).orElseThrow();
    }

    /** Why the complaint stands here, each a thing that it has in common with others: a host, a path template, a sample. */
    public List<Sentence> why() {
        List<Sentence> why = new ArrayList<>();
        for (Candidate.Item item : items) {
            why.add(Sentence.of(Member.class, "why." + item.key().type(), item.key().value()));
            item.template().ifPresent(template -> why.add(Sentence.of(Member.class, "why.template", template)));
        }
        sample.ifPresent(number -> why.add(Sentence.of(Member.class, "why.sample", "S" + number)));
        if (overruled()) {
            why.add(Sentence.of(Member.class, "why.overruled"));
        }
        if (moved) {
            why.add(Sentence.of(Member.class, "why.moved"));
        }
        return why.stream().distinct().toList();
    }
}
