package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a bundle of the complaints that belong together: numbers its samples, counts its campaigns, waves and complainants. */
final class BundleMaker {

    private final ComplainantCounter complainants = new ComplainantCounter();
    private final WaveReader waves = new WaveReader();
    private final CampaignReader campaigns = new CampaignReader();

    /**
     * @param keys the case's own key first
     * @param drafts in the order of reception
     */
    EvidenceBundle make(List<BundleKey> keys, List<Member> drafts) {
        SketchClusters clusters = SketchClusters.of(
                drafts.stream().flatMap(member -> member.candidate().sample().stream()).toList(), SketchClusters.ONE_SAMPLE);
        List<Member> members = drafts.stream()
                .map(member -> member.ofSample(member.candidate().sample().flatMap(clusters::numberOf))).toList();
        return new EvidenceBundle(keys.getFirst(), keys, members, samples(members), campaigns.read(members), waves.read(members),
                complainants.count(members, Set.of()));
    }

    private static List<Sample> samples(List<Member> members) {
        Map<Integer, List<Member>> byNumber = new LinkedHashMap<>();
        for (Member member : members) {
            member.sample().ifPresent(number -> byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(member));
        }
        return byNumber.entrySet().stream().map(entry -> new Sample(entry.getKey(),
                entry.getValue().stream().map(Member::complaint).toList(), entry.getValue().getFirst().candidate().received())).toList();
    }
}
