package org.meyasubako.judging.bundle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.CustomerNumber;

/** Turns what a person wants changed in today's bundles into constraints, or says why that cannot be. */
public final class Regrouping {

    private final Map<BundleKey, EvidenceBundle> bundles = new HashMap<>();
    private final List<Constraint> constraints;
    private final Changes changes;

    /** @param constraints those from which the bundles were made */
    public Regrouping(List<EvidenceBundle> bundles, List<Constraint> constraints) {
        bundles.forEach(bundle -> this.bundles.put(bundle.key(), bundle));
        this.constraints = List.copyOf(constraints);
        this.changes = Changes.of(constraints);
    }

    /** What comes of a wish. */
    public sealed interface Outcome {

        /** To be appended to the constraints, all or none. */
        record Changed(List<Constraint> constraints) implements Outcome {
            public Changed {
                constraints = List.copyOf(constraints);
            }
        }

        /** Nothing is changed, for this reason. */
        record Refused(Sentence reason) implements Outcome {}
    }

    /** Makes two bundles one case, which keeps the name of the first. */
    public Outcome merge(BundleKey one, BundleKey other) {
        if (!bundles.containsKey(one) || !bundles.containsKey(other)) {
            return refused("refused.noBundle");
        }
        if (one.equals(other)) {
            return refused("refused.oneBundle");
        }
        if (one.isApart() || other.isApart()) {
            return refused("refused.apart");
        }
        Optional<CustomerNumber> holder = bundles.get(one).customer();
        Optional<CustomerNumber> otherHolder = bundles.get(other).customer();
        boolean twoCustomers = holder.isPresent() && otherHolder.isPresent() && !holder.equals(otherHolder);
        return twoCustomers ? refused("refused.customers") : new Outcome.Changed(List.of(new Constraint.Together(one, other)));
    }

    /** Splits complaints off into a new part of their bundle. */
    public Outcome split(BundleKey bundle, Set<Sha256> complaints) {
        EvidenceBundle whole = bundles.get(bundle);
        if (whole == null) {
            return refused("refused.noBundle");
        }
        List<Member> leaving = whole.members().stream().filter(member -> complaints.contains(member.complaint())).toList();
        if (leaving.isEmpty() || leaving.size() < complaints.size()) {
            return refused("refused.noMember");
        }
        if (leaving.size() == whole.members().size()) {
            return refused("refused.nothingLeft");
        }
        BundleKey part = bundle.part(nextPart(bundle));
        return new Outcome.Changed(leaving.stream().flatMap(member -> moves(member, part)).toList());
    }

    /** Puts complaints of one bundle into another, all or none; that of another customer is possible, since the rules may have named the wrong one. */
    public Outcome move(Set<Sha256> complaints, BundleKey from, BundleKey to) {
        if (!bundles.containsKey(from) || !bundles.containsKey(to)) {
            return refused("refused.noBundle");
        }
        if (from.isApart() || to.isApart()) {
            return refused("refused.apart");
        }
        List<Member> moving = bundles.get(from).members().stream().filter(member -> complaints.contains(member.complaint())).toList();
        boolean there = complaints.stream().anyMatch(complaint -> member(to, complaint).isPresent());
        return moving.isEmpty() || moving.size() < complaints.size() || there ? refused("refused.noMember")
                : new Outcome.Changed(moving.stream().flatMap(member -> moves(member, to)).toList());
    }

    /** Puts complaints in which the rules found nothing of ours, and which stand in no bundle, into one. */
    public Outcome place(Set<Sha256> complaints, BundleKey to) {
        if (!bundles.containsKey(to)) {
            return refused("refused.noBundle");
        }
        if (to.isApart()) {
            return refused("refused.apart");
        }
        boolean placed = bundles.keySet().stream().anyMatch(key -> complaints.stream().anyMatch(each -> member(key, each).isPresent()));
        return placed || complaints.isEmpty() ? refused("refused.placed") : new Outcome.Changed(complaints.stream()
                .sorted(Comparator.comparing(Sha256::hex)).<Constraint>map(each -> new Constraint.Moved(each, UnplacedItem.key(each), to)).toList());
    }

    /** Keeps two complaints of one bundle apart. */
    public Outcome apart(Sha256 one, Sha256 other) {
        boolean together = !one.equals(other) && bundles.keySet().stream()
                .anyMatch(key -> member(key, one).isPresent() && member(key, other).isPresent());
        return together ? new Outcome.Changed(List.of(new Constraint.Apart(one, other))) : refused("refused.noMember");
    }

    /** Takes one earlier change back. */
    public Outcome undo(Constraint change) {
        long made = constraints.stream().filter(change::equals).count();
        long undone = constraints.stream().filter(change.inverse()::equals).count();
        return made > undone ? new Outcome.Changed(List.of(change.inverse())) : refused("refused.undone");
    }

    private Optional<Member> member(BundleKey bundle, Sha256 complaint) {
        return Optional.ofNullable(bundles.get(bundle)).flatMap(
                whole -> whole.members().stream().filter(member -> member.complaint().equals(complaint)).findFirst());
    }

    /** A move for each key of the complaint, from where that key stands now. */
    private Stream<Constraint> moves(Member member, BundleKey to) {
        return member.items().stream().map(item -> changes.place(member.complaint(), item.key())).distinct()
                .map(from -> new Constraint.Moved(member.complaint(), from, to));
    }

    /** A number that no part of this bundle bears or ever bore. */
    private int nextPart(BundleKey bundle) {
        Stream<BundleKey> named = constraints.stream().flatMap(constraint -> switch (constraint) {
            case Constraint.Together(BundleKey one, BundleKey other) -> Stream.of(one, other);
            case Constraint.Parted(BundleKey one, BundleKey other) -> Stream.of(one, other);
            case Constraint.Moved(Sha256 _, BundleKey from, BundleKey to) -> Stream.of(from, to);
            case Constraint.Apart _, Constraint.Rejoined _ -> Stream.empty();
        });
        return 1 + Stream.concat(named, bundles.keySet().stream()).filter(key -> key.part(0).equals(bundle.part(0)))
                .mapToInt(BundleKey::part).filter(part -> part >= 0).max().orElse(0);
    }

    private static Outcome refused(String code) {
        return new Outcome.Refused(Sentence.of(Regrouping.class, code));
    }
}
