package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * The complaints about one item of one customer, in the order in which the desk received them: what people call a case. Spam from our own
 * traps stands among the members, adds its samples, and is no complaint.
 *
 * @param key by which the case is known
 * @param keys of all bundles that a person put together here, the case's own first
 * @param members never empty
 * @param samples different texts of the reported mail, by first appearance
 * @param campaigns runs that advertise one path template
 * @param waves runs with silence between
 * @param complainants who counts as a witness, and why others don't
 */
public record EvidenceBundle(
        BundleKey key,
        List<BundleKey> keys,
        List<Member> members,
        List<Sample> samples,
        List<Campaign> campaigns,
        List<Wave> waves,
        Complainants complainants) {

    public EvidenceBundle {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a bundle has members");
        }
        keys = List.copyOf(keys);
        members = List.copyOf(members);
        samples = List.copyOf(samples);
        campaigns = List.copyOf(campaigns);
        waves = List.copyOf(waves);
    }

    /** Who held the item at that time; empty where it is not known. */
    public Optional<CustomerNumber> customer() {
        return keys.stream().flatMap(each -> each.customer().stream()).findFirst();
    }

    /** The gravest kind of all items. */
    public Kind kind() {
        return members.stream().map(Member::kind).min(java.util.Comparator.naturalOrder()).orElseThrow();
    }

    /** Those members by which somebody complains: all but the spam of our own traps. */
    public List<Member> complaints() {
        return members.stream().filter(member -> !Sign.TRAP.isIn(member.candidate())).toList();
    }

    /** When the first complaint was received; where nobody complains, the first member. */
    public Instant first() {
        return members.stream().filter(member -> !Sign.TRAP.isIn(member.candidate())).findFirst().orElse(members.getFirst())
                .candidate().received();
    }

    /** When the last complaint was received; where nobody complains, the last member. */
    public Instant last() {
        return members.reversed().stream().filter(member -> !Sign.TRAP.isIn(member.candidate())).findFirst().orElse(members.getLast())
                .candidate().received();
    }

    /** Whether only the name of something of ours is known: the case of circumstantial evidence. */
    public boolean isCircumstantial() {
        return kind() == Kind.NAMED;
    }
}
