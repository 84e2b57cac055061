package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.host;
import static org.meyasubako.judging.bundle.Given.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class FlagRulesTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final String OFFER = "Dear member, your private entrance to the spring clearance is open until tonight, do not miss it";

    private final FlagRules rules = new FlagRules();

    @Test
    void raisesNoDoubtAboutSpamWithATokenForEachRecipient() {
        assertThat(flags(spam("a"), spam("b").hours(30), spam("c").hours(60))).isEmpty();
    }

    @Test
    void doubtsMailThatInsultsItsReader() {
        assertThat(flags(complaint("a").naming(SHOP).sample(OFFER).showing(Sign.PROVOKING))).containsExactly(FlagCode.JOE_JOB);
    }

    @Test
    void doubtsMailThatIsForgedInTheCustomersName() {
        assertThat(flags(complaint("a").naming(SHOP).sample(OFFER).showing(Sign.SPF_DMARC_FAIL))).containsExactly(FlagCode.JOE_JOB);
    }

    @Test
    void doubtsHomePageSpamThatComesAllAtOnce() {
        assertThat(flags(home("a"), home("b").hours(1), home("c").hours(2))).containsExactly(FlagCode.JOE_JOB);
    }

    @Test
    void doubtsNothingByOneWeakSign() {
        assertThat(flags(home("a"), home("b").hours(30), home("c").hours(60))).isEmpty();
    }

    @Test
    void doubtsNothingBecauseTheSourceIsABotnet() {
        assertThat(flags(spam("a").showing(Sign.BOTNET_SOURCE), spam("b").showing(Sign.BOTNET_SOURCE).hours(30))).isEmpty();
    }

    @Test
    void namesTheComplaintsThatShowADoubt() {
        EvidenceBundle bundle = Given.bundle(spam("a").hours(1).sample(OFFER).showing(Sign.PROVOKING), spam("b").hours(30));
        assertThat(rules.raise(bundle, CaseFacts.NONE).getFirst().members()).containsExactly(Given.digest("a"));
    }

    @Test
    void givesEveryReasonOfAJoeJob() {
        EvidenceBundle bundle = Given.bundle(home("a").sample(OFFER).showing(Sign.PROVOKING, Sign.BOTNET_SOURCE), home("b").hours(1),
                home("c").hours(2));
        assertThat(told(rules.raise(bundle, CaseFacts.NONE).getFirst().reasons())).containsExactly(
                "1 of 1 samples insult their reader or boast of being spam",
                "3 of 3 complaints name the home page alone: no path, no order",
                "all 3 complaints came within 12 hours");
    }

    @Test
    void raisesNoJoeJobWhereTheCustomerSent() {
        BundleKey vps = Given.address("192.0.2.33", "C-0412");
        assertThat(flags(complaint("a").sentFrom(vps, Kind.SENT, Grade.B, Copy.ORIGINAL).sample(OFFER).showing(Sign.PROVOKING))).isEmpty();
    }

    @Test
    void namesThePartnerWhoIsPaid() {
        EvidenceBundle bundle = Given.bundle(spam("a"), complaint("b").naming(SHOP, "http://shop.our.example/c/1?aid=118",
                "/c/{id}?aid=118").hours(30));
        assertThat(told(rules.raise(bundle, CaseFacts.NONE).getFirst().reasons()))
                .containsExactly("the URL names a partner, aid=118, in 1 of 2 complaints: ask the customer who that is");
    }

    @Test
    void doubtsAChorus() {
        String form = "I demand that you take down this shop at once because it keeps sending spam to me and to all of my friends";
        assertThat(flags(spam("a").by("x@isp-a.example").saying(form), spam("b").hours(30).by("y@isp-b.example").saying(form)))
                .containsExactly(FlagCode.COORDINATED);
    }

    @Test
    void doubtsAnIntrusion() {
        assertThat(flags(complaint("a").sentFrom(SHOP, Kind.ABUSED, CauseCode.K2_SITE, Grade.C, Copy.NONE))).containsExactly(FlagCode.HACKED_PAGE);
    }

    @Test
    void doubtsARedirect() {
        assertThat(flags(spam("a").showing(Sign.OPEN_REDIRECT))).containsExactly(FlagCode.OPEN_REDIRECT);
    }

    @Test
    void showsAShotgunButLetsItBlockNothing() {
        EvidenceBundle bundle = Given.bundle(spam("a").showing(Sign.SHOTGUN));
        assertThat(rules.raise(bundle, CaseFacts.NONE)).extracting(Flag::code).containsExactly(FlagCode.SHOTGUN);
        assertThat(rules.blocking(bundle, CaseFacts.NONE)).isEmpty();
    }

    @Test
    void blocksNothingByAClearedFlag() {
        EvidenceBundle bundle = Given.bundle(spam("a").showing(Sign.OPEN_REDIRECT));
        assertThat(rules.blocking(bundle, clearing(bundle))).isEmpty();
    }

    @Test
    void raisesAClearedFlagAgainWhenANewReasonComes() {
        CaseFacts facts = clearing(Given.bundle(spam("a").sample(OFFER).showing(Sign.PROVOKING)));
        EvidenceBundle later = Given.bundle(spam("a").sample(OFFER).showing(Sign.PROVOKING),
                spam("b").hours(30).sample(OFFER).showing(Sign.SPF_DMARC_FAIL));
        Flag flag = rules.raise(later, facts).getFirst();
        assertThat(flag.reasons()).hasSize(2);
        assertThat(flag.reasonsBeyond(facts.cleared())).extracting(reason -> reason.code()).containsExactly("joe.SPF_DMARC_FAIL");
        assertThat(rules.blocking(later, facts)).extracting(Flag::code).containsExactly(FlagCode.JOE_JOB);
    }

    @Test
    void leavesAFlagClearedWhenMoreComplaintsShowTheSame() {
        CaseFacts facts = clearing(Given.bundle(spam("a").sample(OFFER).showing(Sign.PROVOKING)));
        assertThat(rules.blocking(Given.bundle(spam("a").sample(OFFER).showing(Sign.PROVOKING),
                spam("b").hours(30).sample(OFFER).showing(Sign.PROVOKING)), facts)).isEmpty();
    }

    @Test
    void doubtsAnotherPartnerAlthoughOneWasCleared() {
        CaseFacts facts = clearing(Given.bundle(partner("a", "118")));
        assertThat(rules.blocking(Given.bundle(partner("a", "118"), partner("b", "118").hours(30)), facts)).isEmpty();
        assertThat(rules.blocking(Given.bundle(partner("a", "118"), partner("b", "7").hours(30)), facts)).extracting(Flag::code)
                .containsExactly(FlagCode.AFFILIATE);
    }

    @Test
    void letsAClearingOfWhichTheReasonsWereNotKeptCoverAll() {
        EvidenceBundle bundle = Given.bundle(spam("a").sample(OFFER).showing(Sign.PROVOKING));
        assertThat(rules.blocking(bundle, new GivenFacts().cleared(FlagCode.JOE_JOB).made())).isEmpty();
    }

    @Test
    void letsTwoClearingsCoverTheReasonsOfBoth() {
        EvidenceBundle bundle = Given.bundle(partner("a", "118"), partner("b", "7").hours(30));
        List<ClearedFlag> both = Stream.of("118", "7").map(number -> clearing(Given.bundle(partner("a", number)))).flatMap(
                facts -> facts.cleared().stream()).toList();
        assertThat(rules.raise(bundle, CaseFacts.NONE).getFirst().reasonsBeyond(both)).isEmpty();
    }

    private static Given partner(String name, String number) {
        return complaint(name).naming(SHOP, "http://shop.our.example/c/1?aid=" + number, "/c/{id}?aid=" + number);
    }

    /** A person cleared all flags that the case has. */
    private CaseFacts clearing(EvidenceBundle bundle) {
        List<ClearedFlag> cleared = rules.raise(bundle, CaseFacts.NONE).stream().map(flag -> new ClearedFlag(
                flag.code(), "tanaka", Given.digest("ground"), Given.START, Set.copyOf(flag.signs()))).toList();
        return new CaseFacts(Set.of(), List.of(), cleared, Inquiry.NONE, Set.of(), Set.of(), Set.of(), List.of(), Activity.QUIET, Optional.empty());
    }

    private static Given spam(String name) {
        return complaint(name).naming(SHOP, "http://shop.our.example/c/7f3a9b21c4", "/c/{id}");
    }

    private static Given home(String name) {
        return complaint(name).naming(SHOP).showing(Sign.TOP_PAGE_ONLY, Sign.NO_TOKEN);
    }

    private List<FlagCode> flags(Given... complaints) {
        return rules.raise(Given.bundle(complaints), CaseFacts.NONE).stream().map(Flag::code).toList();
    }
}
