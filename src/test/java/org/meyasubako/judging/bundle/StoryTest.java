package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.own.provider.Ground;

/** The two hardest cases of the sample's story, whole mails in, as its README tells them; the expectations were written before the program ran. */
class StoryTest {

    /**
     * Nine people and a feedback loop complain about the shop, in two waves. Of the last mail the URL is cut off, so that nothing in it names
     * the shop: likeness alone joins nothing.
     */
    private static final List<String> SHOP = List.of("09-pasted-shop-ja.eml", "10-inline-shop-outlook-ja.eml", "11-inline-shop-web.eml",
            "12-attached-shop-ja.eml", "13-attached-shop-octets.eml", "14-inline-shop-thunderbird-ja.eml", "15-inline-shop-apple.eml",
            "16-pasted-webform-ja.eml", "17-plain-shop-sjis-ja.eml", "18-attached-shop-html.eml", "19-pasted-shop-bars.eml", "20-arf-shop.eml",
            "35-attached-nested.eml", "36-attached-truncated-ja.eml");

    private static final List<String> CLUB = List.of("21-attached-joe.eml", "22-plain-joe-ja.eml", "23-inline-joe-outlook.eml");

    private final EvidenceBundle shop = bundle(SHOP);
    private final EvidenceBundle club = bundle(CLUB);
    private final PanelReader panels = new PanelReader(Given.TOKYO);

    @Test
    void theShopIsOneCaseOfAllComplaintsThatNameIt() {
        assertThat(shop.members()).hasSize(13);
        assertThat(shop.key()).isEqualTo(Given.host("shop.our.example", "C-0098"));
    }

    @Test
    void ninePeopleComplainAndTheLoopCountsBesideThem() {
        assertThat(shop.complainants()).extracting(Complainants::people, Complainants::loops).containsExactly(9, 1);
    }

    @Test
    void theShopWasAdvertisedInTwoWaves() {
        assertThat(shop.waves()).hasSize(2);
    }

    @Test
    void theShopStandsAtE3() {
        assertThat(panels.read(shop, CaseFacts.NONE).tier().orElseThrow().tier()).isEqualTo(Tier.E3);
    }

    @Test
    void theSecondWaveNamesAPartnerAndNothingElseIsDoubted() {
        assertThat(new FlagRules().raise(shop, CaseFacts.NONE)).extracting(Flag::code).containsExactly(FlagCode.AFFILIATE);
    }

    @Test
    void everyUrlOfTheShopHasOneTemplateInEachWave() {
        assertThat(shop.campaigns()).extracting(Campaign::template).contains("/c/{id}", "/c/{id}?aid=118");
    }

    @Test
    void theShopIsHeldAndNotSuspended() {
        GivenTerms terms = new GivenTerms().with(Ground.SPAM_ADVERTISING_ACT, "16").with(Ground.UNLAWFUL_CONTENT, "17");
        List<Proposal> proposals = new DispositionProposer().propose(shop, panels.read(shop, CaseFacts.NONE), CaseFacts.NONE, terms,
                GivenFacts.LATER);
        assertThat(proposals).filteredOn(proposal -> proposal.standing() == Proposal.Standing.PROPOSED)
                .extracting(Proposal::disposition).containsExactly(Disposition.HOLD);
    }

    @Test
    void theOldClubIsAJoeJob() {
        assertThat(new FlagRules().raise(club, CaseFacts.NONE)).extracting(Flag::code).containsExactly(FlagCode.JOE_JOB);
    }

    @Test
    void theJoeJobIsToldByInsultForgeryHomePageAndBurst() {
        assertThat(new FlagRules().raise(club, CaseFacts.NONE).getFirst().reasons()).extracting(reason -> reason.code())
                .contains("joe.PROVOKING", "joe.SPF_DMARC_FAIL", "joe.TOP_PAGE_ONLY", "joe.burst");
    }

    private static EvidenceBundle bundle(List<String> names) {
        Stream<Candidate> candidates = names.stream().map(GivenMail::sample);
        List<EvidenceBundle> bundles = new Grouping().bundles(candidates.toList(), List.of());
        assertThat(bundles).hasSize(1);
        return bundles.getFirst();
    }
}
