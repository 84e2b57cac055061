package org.meyasubako.writing.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.judging.bundle.Campaign;

class LandingPathTest {

    private static final Instant EARLY = Instant.parse("2026-03-03T01:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-05T01:00:00Z");
    private static final List<Campaign> CAMPAIGNS = List.of(campaign("/shop/{id}", 3, EARLY, EARLY),
            campaign("/shop/hanako-7x", 1, LATE, LATE), campaign("/shop/taro-9q", 1, EARLY, EARLY), campaign("/?recipient9={id}&to=hanako%252540home.example", 1, EARLY, LATE));

    @Test
    void theDeskSeesEachPath() {
        assertThat(LandingPath.of(CAMPAIGNS, PacketScope.WHOLE)).extracting(LandingPath::template)
                .containsExactly("/shop/{id}", "/shop/hanako-7x", "/shop/taro-9q", "/?recipient9={id}&to=hanako%252540home.example");
    }

    @Test
    void aCustomerSeesNoPieceThatCouldBeOneRecipients() {
        assertThat(LandingPath.of(CAMPAIGNS, PacketScope.STRUCK)).extracting(LandingPath::template)
                .containsExactly("/shop/{id}", "/shop/[redacted]", "/?[redacted]={id}&[redacted]=[redacted]");
    }

    @Test
    void pathsThatAreStruckAlikeAreCountedTogether() {
        assertThat(LandingPath.of(CAMPAIGNS, PacketScope.STRUCK)).contains(new LandingPath("/shop/[redacted]", 2, EARLY, LATE));
    }

    private static Campaign campaign(String template, int count, Instant first, Instant last) {
        return new Campaign(template, Set.of(), Set.of(1), count, first, last);
    }
}
