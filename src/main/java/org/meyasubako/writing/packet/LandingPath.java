package org.meyasubako.writing.packet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meyasubako.judging.bundle.Campaign;
import org.meyasubako.writing.redaction.PathStriker;

/**
 * A place on the customer's side that was advertised, as the packet's reader may see it.
 *
 * @param complaints how many name it
 * @param first when the desk received the first of them
 * @param last when the desk received the last of them
 */
record LandingPath(String template, int complaints, Instant first, Instant last) {

    /** In the order of the campaigns; for a reader who must not learn who got which path, those that are then written alike are one. */
    static List<LandingPath> of(List<Campaign> campaigns, PacketScope scope) {
        PathStriker striker = new PathStriker();
        Map<String, LandingPath> paths = new LinkedHashMap<>();
        for (Campaign campaign : campaigns) {
            String shown = scope.isWhole() ? campaign.template() : striker.struck(campaign.template());
            paths.merge(shown, new LandingPath(shown, campaign.count(), campaign.first(), campaign.last()), LandingPath::and);
        }
        return List.copyOf(paths.values());
    }

    private LandingPath and(LandingPath other) {
        return new LandingPath(template, complaints + other.complaints, first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }
}
