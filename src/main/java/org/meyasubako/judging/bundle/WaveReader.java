package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the waves of a bundle: a new one begins where the desk heard nothing for {@link Wave#GAP} and what is complained of lies as far
 * behind the wave before.
 *
 * <p>Reception alone would make a wave of one late complaint; the event alone would let a complainant make one by a forged date.
 */
final class WaveReader {

    /** @param all in the order of reception */
    List<Wave> read(List<Member> all) {
        List<Member> members = all.stream().filter(member -> !Sign.TRAP.isIn(member.candidate())).toList();
        return members.isEmpty() ? List.of() : split(members);
    }

    private static List<Wave> split(List<Member> members) {
        List<Wave> waves = new ArrayList<>();
        Instant first = members.getFirst().candidate().received();
        Instant last = first;
        Instant event = event(members.getFirst());
        int count = 0;
        for (Member member : members) {
            Instant received = member.candidate().received();
            boolean silence = received.isAfter(last.plus(Wave.GAP)) && event(member).isAfter(event.plus(Wave.GAP));
            if (silence) {
                waves.add(new Wave(waves.size() + 1, first, last, count));
                first = received;
                count = 0;
            }
            last = received;
            event = silence || event(member).isAfter(event) ? event(member) : event;
            count++;
        }
        waves.add(new Wave(waves.size() + 1, first, last, count));
        return waves;
    }

    /** Nothing is complained of before it happens. */
    private static Instant event(Member member) {
        Instant received = member.candidate().received();
        Instant event = member.candidate().event();
        return event.isAfter(received) ? received : event;
    }
}
