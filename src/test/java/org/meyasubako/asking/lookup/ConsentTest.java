package org.meyasubako.asking.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Sentence;

class ConsentTest {

    private static PlannedQuestion planned(String question, Reach reach) {
        return new PlannedQuestion(Question.parse(question).orElseThrow(), reach, "target", LookupReason.SKIP_OFFLINE.sentence());
    }

    private static final PlannedQuestion WHOIS = planned("WHOIS 203.0.113.7", Reach.REGISTRY);
    private static final PlannedQuestion ADDRESS = planned("A www.shop.example", Reach.SUSPECT);
    private static final PlannedQuestion OWN = planned("PTR 203.0.113.7", Reach.OWN);

    private static String refusal(Consent consent, PlannedQuestion planned) {
        return consent.refusal(planned).map(Sentence::code).orElse("asked");
    }

    @Test
    void offlineAsksNothingNotEvenOurselves() {
        assertThat(refusal(Consent.offline(), OWN)).isEqualTo("skip.offline");
        assertThat(refusal(new Consent(LookupMode.OFFLINE, Set.of(WHOIS.question()), Reach.SUSPECT), WHOIS)).isEqualTo("skip.offline");
    }

    @Test
    void askAsksExactlyWhatWasApproved() {
        Consent consent = Consent.approved(Set.of(WHOIS.question(), ADDRESS.question()));
        assertThat(refusal(consent, WHOIS)).isEqualTo("asked");
        assertThat(refusal(consent, ADDRESS)).isEqualTo("asked");
        assertThat(refusal(consent, OWN)).isEqualTo("skip.not-approved");
    }

    @Test
    void onlineAsksRegistriesButNeverTheOtherSide() {
        assertThat(refusal(Consent.online(), WHOIS)).isEqualTo("asked");
        assertThat(refusal(Consent.online(), OWN)).isEqualTo("asked");
        assertThat(refusal(Consent.online(), ADDRESS)).isEqualTo("skip.suspect");
    }

    @Test
    void theOtherSideIsAskedOnlyByAnApprovalOfThatVeryQuestion() {
        assertThat(refusal(new Consent(LookupMode.ONLINE, Set.of(), Reach.SUSPECT), ADDRESS)).isEqualTo("skip.suspect");
        assertThat(refusal(new Consent(LookupMode.ONLINE, Set.of(ADDRESS.question()), Reach.SUSPECT), ADDRESS)).isEqualTo("asked");
    }

    @Test
    void nothingReachesFurtherThanWasAllowed() {
        assertThat(refusal(new Consent(LookupMode.ONLINE, Set.of(), Reach.OWN), WHOIS)).isEqualTo("skip.reach");
    }

    @Test
    void whatIsBarredIsNeverAskedWhateverWasApproved() {
        PlannedQuestion barred = WHOIS.barred(LookupReason.SKIP_SPECIAL.sentence("10.0.0.1"));
        assertThat(refusal(Consent.approved(Set.of(WHOIS.question())), barred)).isEqualTo("skip.special");
    }
}
