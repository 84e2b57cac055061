package org.meyasubako.judging.bundle;

import java.util.List;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/**
 * What the complaints of kinds 1 and 2 in a case prove; grades C and D prove nothing.
 *
 * @param logged our own log has it (grade A)
 * @param authenticated a handover in a copy that its receiver sealed or signed (grade B)
 * @param independent how many independent complainants handed in an original with a handover of ours (grade B)
 */
record Proof(boolean logged, boolean authenticated, int independent) {

    /** Independent originals of grade B that together carry a suspension: one person could have written his own. */
    static final int ORIGINALS = 2;

    static Proof of(EvidenceBundle bundle) {
        List<Member> sent = bundle.members().stream().filter(member -> member.kind() != Kind.NAMED).toList();
        List<Member> handed = sent.stream().filter(member -> has(member, Grade.B)).toList();
        return new Proof(
                sent.stream().anyMatch(member -> has(member, Grade.A)),
                handed.stream().anyMatch(member -> member.gravest().copy() == Copy.AUTHENTICATED),
                (int) handed.stream().flatMap(member -> member.candidate().unit().stream()).distinct().count());
    }

    private static boolean has(Member member, Grade grade) {
        return member.gravest().grade().filter(grade::equals).isPresent();
    }

    /** Whether a suspension may rest on it. */
    boolean carriesSuspension() {
        return logged || authenticated || independent >= ORIGINALS;
    }

    /** Whether anything is proved: a warning may rest on it. */
    boolean isAny() {
        return logged || authenticated || independent > 0;
    }
}
