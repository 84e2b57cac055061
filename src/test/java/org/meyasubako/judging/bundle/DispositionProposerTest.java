package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.address;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.host;
import static org.meyasubako.judging.bundle.Given.told;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.Proposal.Standing;
import org.meyasubako.own.provider.Ground;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class DispositionProposerTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final BundleKey VPS = address("192.0.2.33", "C-0412");
    private static final String ONE = "Dear member, your private entrance to the spring clearance is open until tonight, do not miss it";
    private static final String OTHER = "Only this weekend everything in our shop for half its price, while there is anything left of it";
    private static final Duration TERM = Duration.ofDays(5);

    private final DispositionProposer proposer = new DispositionProposer();
    private final PanelReader panels = new PanelReader(Given.TOKYO);

    @Test
    void offersHoldAndNeverSuspendAtE3WithoutAClause() {
        List<Proposal> proposals = propose(e3(), new GivenFacts(), new GivenTerms().with(Ground.SPAM_ADVERTISING_ACT, "16"));
        assertThat(of(proposals, Disposition.HOLD).standing()).isEqualTo(Standing.PROPOSED);
        assertThat(of(proposals, Disposition.SUSPEND_TOS).standing()).isEqualTo(Standing.BLOCKED);
    }

    @Test
    void saysThatTheClauseIsMissing() {
        assertThat(told(of(propose(e3(), new GivenFacts(), new GivenTerms()), Disposition.SUSPEND_TOS).reasons()))
                .contains("at E3 no clause in force on that day forbids being advertised by spam");
    }

    @Test
    void asksTheCustomerFirst() {
        Proposal suspend = suspend(e3(), new GivenFacts(), advertised());
        assertThat(told(suspend.reasons())).containsExactly("the customer was not asked yet");
    }

    @Test
    void waitsForTheTermOfTheCustomer() {
        Proposal suspend = suspend(e3(), new GivenFacts().asked(Inquiry.Answer.NONE, Duration.ofDays(30)), advertised());
        assertThat(told(suspend.reasons())).containsExactly("the term for the customer's answer has not passed");
    }

    @Test
    void proposesSuspensionWhenTheTermPassedAtE3WithAClause() {
        Proposal suspend = suspend(e3(), new GivenFacts().asked(Inquiry.Answer.NONE, TERM), advertised());
        assertThat(suspend).extracting(Proposal::standing, Proposal::clause)
                .containsExactly(Standing.PROPOSED, Optional.of(new ClauseInForce("16-2", "2024-04")));
    }

    @Test
    void saysWhichFactOnTheCustomersSideIsMissing() {
        Proposal suspend = suspend(e3(), new GivenFacts().asked(Inquiry.Answer.NONE, TERM), advertised());
        assertThat(told(suspend.reasons())).anyMatch(reason -> reason.contains("accepts the recipients' tokens"));
    }

    @Test
    void proposesNothingAgainstACustomerWhoseAnswerSatisfies() {
        assertThat(suspend(e3(), new GivenFacts().asked(Inquiry.Answer.SATISFACTORY, TERM), advertised()).isBlocked()).isTrue();
    }

    @Test
    void proposesSuspensionAtE4() {
        Proposal suspend = suspend(e3(), new GivenFacts().fact(CustomerFact.TOKEN_ACCEPTED), new GivenTerms().with(Ground.SPAM_ADVERTISING_ACT,
                "16"));
        assertThat(suspend.standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void proposesNothingAtE4WithoutAnyClause() {
        assertThat(suspend(e3(), new GivenFacts().fact(CustomerFact.TOKEN_ACCEPTED), new GivenTerms()).isBlocked()).isTrue();
    }

    @Test
    void offersSuspensionForABreachThatTheSiteShows() {
        Proposal suspend = suspend(one(), new GivenFacts().breach("17"), new GivenTerms().with(Ground.UNLAWFUL_CONTENT, "17"));
        assertThat(suspend.standing()).isEqualTo(Standing.OFFERED);
    }

    @Test
    void takesNoSiteCheckForABreachOfAClauseThatWasNotInForce() {
        assertThat(suspend(one(), new GivenFacts().breach("99"), advertised()).isBlocked()).isTrue();
    }

    @Test
    void lowerTiersSuspendNothing() {
        assertThat(told(suspend(one(), new GivenFacts().asked(Inquiry.Answer.NONE, TERM), advertised()).reasons()))
                .containsExactly("evidence of tier E1 is not enough");
    }

    @Test
    void blocksSuspensionUntilAPersonClearsTheJoeJob() {
        Given[] joe = e3();
        Arrays.stream(joe).forEach(complaint -> complaint.showing(Sign.PROVOKING));
        GivenFacts facts = new GivenFacts().asked(Inquiry.Answer.NONE, TERM);
        assertThat(told(suspend(joe, facts, advertised()).reasons())).containsExactly("not cleared: Joe job");
        assertThat(suspend(joe, facts.cleared(FlagCode.JOE_JOB), advertised()).standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void suspendsNobodyWhomNobodyCanName() {
        BundleKey unknown = new BundleKey(BundleKey.Type.HOST, "x.our.example", Optional.empty(), 0);
        assertThat(told(suspend(new Given[] {complaint("a").naming(unknown)}, new GivenFacts(), advertised()).reasons()))
                .contains("who held it at that time is not known, so nobody is named");
    }

    @Test
    void forbidsSuspensionForTheAddressAloneByDefault() {
        Proposal address = of(propose(e3(), new GivenFacts().signed(), advertised()), Disposition.SUSPEND_ADDRESS);
        assertThat(told(address.reasons())).containsExactly("forbidden by the setting");
    }

    @Test
    void needsTheLegalSideForASuspensionForTheAddressAlone() {
        Proposal address = of(propose(e3(), new GivenFacts(), advertised().suspendingForAddressOnly()), Disposition.SUSPEND_ADDRESS);
        assertThat(told(address.reasons())).containsExactly("the legal side has not signed");
    }

    @Test
    void warnsOfALawsuitEvenWhereTheLegalSideSigned() {
        Proposal address = of(propose(e3(), new GivenFacts().signed(), advertised().suspendingForAddressOnly()), Disposition.SUSPEND_ADDRESS);
        assertThat(address.standing()).isEqualTo(Standing.OFFERED);
        assertThat(address.warning()).isPresent();
    }

    @Test
    void measuresNobodyByPastedHeaders() {
        Given[] pasted = {complaint("a").sentFrom(VPS, Kind.SENT_OR_ABUSED, Grade.C, Copy.PASTED),
            complaint("b").by("y@isp-b.example").sentFrom(VPS, Kind.SENT_OR_ABUSED, Grade.D, Copy.PASTED)};
        assertThat(propose(pasted, new GivenFacts().flooding(), sending())).filteredOn(proposal -> !proposal.isBlocked())
                .extracting(Proposal::disposition).containsExactly(
                        Disposition.HOLD, Disposition.NONE, Disposition.NO_BREACH, Disposition.SECURITY_NOTICE);
    }

    @Test
    void suspendsOnOurOwnLog() {
        assertThat(suspend(new Given[] {complaint("a").sentFrom(VPS, Kind.SENT, Grade.A, Copy.ORIGINAL)}, new GivenFacts(), sending()).standing())
                .isEqualTo(Standing.OFFERED);
    }

    @Test
    void suspendsOnAnAuthenticatedCopy() {
        assertThat(suspend(new Given[] {complaint("a").sentFrom(VPS, Kind.SENT, Grade.B, Copy.AUTHENTICATED)}, new GivenFacts(),
                sending()).isBlocked())
                .isFalse();
    }

    @Test
    void suspendsNobodyOnOneOriginal() {
        Proposal suspend = suspend(new Given[] {original("a", "x@isp-a.example"), original("b", "x@isp-a.example")}, new GivenFacts(), sending());
        assertThat(told(suspend.unblocks())).contains("an original of another complainant: 1 of 2, or an authenticated copy");
    }

    @Test
    void suspendsOnTwoIndependentOriginals() {
        assertThat(suspend(new Given[] {original("a", "x@isp-a.example"), original("b", "y@isp-b.example")}, new GivenFacts(), sending()).isBlocked())
                .isFalse();
    }

    @Test
    void letsOnePersonStopARunningFloodThatIsProved() {
        Proposal suspend = suspend(new Given[] {complaint("a").sentFrom(VPS, Kind.SENT, Grade.B, Copy.AUTHENTICATED)}, new GivenFacts().flooding(),
                sending());
        assertThat(suspend).extracting(Proposal::standing, Proposal::emergency, Proposal::approval).containsExactly(Standing.PROPOSED, true, true);
    }

    @Test
    void letsOnePersonStopAPhishingPageThatHeSaw() {
        Given page = complaint("a").sentFrom(host("garden.our.example", "C-0077"), Kind.ABUSED, CauseCode.K2_SITE, Grade.C,
                Copy.NONE).showing(Sign.PHISHING);
        Proposal suspend = suspend(new Given[] {page}, new GivenFacts().breach("17"), new GivenTerms().with(Ground.UNLAWFUL_CONTENT, "17"));
        assertThat(suspend).extracting(Proposal::standing, Proposal::emergency).containsExactly(Standing.PROPOSED, true);
    }

    @Test
    void stopsNothingBecauseSomebodySaysPhishing() {
        assertThat(suspend(new Given[] {complaint("a").naming(SHOP).showing(Sign.PHISHING)}, new GivenFacts(), advertised()).isBlocked()).isTrue();
    }

    @Test
    void terminatesOnlyOnOurLogOrAnAdmission() {
        Given[] originals = {original("a", "x@isp-a.example"), original("b", "y@isp-b.example")};
        assertThat(of(propose(originals, new GivenFacts(), sending()), Disposition.TERMINATED).isBlocked()).isTrue();
        assertThat(of(propose(originals, new GivenFacts().fact(CustomerFact.ADMISSION), sending()), Disposition.TERMINATED).isBlocked()).isFalse();
    }

    @Test
    void neverTerminatesAVictim() {
        Given victim = complaint("a").sentFrom(VPS, Kind.ABUSED, CauseCode.K2_AUTH, Grade.A, Copy.ORIGINAL);
        assertThat(of(propose(new Given[] {victim}, new GivenFacts(), sending()), Disposition.TERMINATED).isBlocked()).isTrue();
    }

    @Test
    void noticesTheVictimOfAnIntrusion() {
        Given victim = complaint("a").sentFrom(VPS, Kind.ABUSED, CauseCode.K2_CRK, Grade.B, Copy.ORIGINAL);
        assertThat(of(propose(new Given[] {victim}, new GivenFacts(), sending()),
                Disposition.SECURITY_NOTICE).standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void findsNoBreachInANewsletterThatItsReaderOrdered() {
        Given newsletter = complaint("a").sentFrom(VPS, Kind.SENT, CauseCode.K1_OK, Grade.B, Copy.AUTHENTICATED);
        List<Proposal> proposals = propose(new Given[] {newsletter}, new GivenFacts(), sending());
        assertThat(of(proposals, Disposition.NO_BREACH).standing()).isEqualTo(Standing.PROPOSED);
        assertThat(of(proposals, Disposition.SUSPEND_TOS).isBlocked()).isTrue();
    }

    @Test
    void saysOfEveryBlockedDispositionWhy() {
        assertThat(propose(one(), new GivenFacts(), new GivenTerms())).filteredOn(Proposal::isBlocked)
                .allSatisfy(proposal -> assertThat(proposal.reasons()).isNotEmpty());
    }

    private static Given original(String name, String by) {
        return complaint(name).by(by).sentFrom(VPS, Kind.SENT, Grade.B, Copy.ORIGINAL);
    }

    private static Given[] one() {
        return new Given[] {complaint("a").naming(SHOP, "http://shop.our.example/c/1", "/c/{id}").sample(ONE)};
    }

    private static Given[] e3() {
        return new Given[] {
            complaint("a").naming(SHOP, "http://shop.our.example/c/1", "/c/{id}").sample(ONE).by("x@isp-a.example"),
            complaint("b").naming(SHOP, "http://shop.our.example/c/2", "/c/{id}").sample(OTHER).by("y@isp-b.example").hours(30),
            complaint("c").naming(SHOP, "http://shop.our.example/c/3", "/c/{id}").sample(ONE).by("z@isp-c.example").hours(60)};
    }

    private static GivenTerms advertised() {
        return new GivenTerms().with(Ground.SPAM_ADVERTISED_SITE, "16-2");
    }

    private static GivenTerms sending() {
        return new GivenTerms().with(Ground.SPAM_SENDING, "15").with(Ground.SECURITY, "18");
    }

    private Proposal suspend(Given[] complaints, GivenFacts facts, GivenTerms terms) {
        return of(propose(complaints, facts, terms), Disposition.SUSPEND_TOS);
    }

    private List<Proposal> propose(Given[] complaints, GivenFacts facts, GivenTerms terms) {
        EvidenceBundle bundle = Given.bundle(complaints);
        CaseFacts made = facts.made();
        return proposer.propose(bundle, panels.read(bundle, made), made, terms, GivenFacts.LATER);
    }

    private static Proposal of(List<Proposal> proposals, Disposition disposition) {
        return proposals.stream().filter(proposal -> proposal.disposition() == disposition).findFirst().orElseThrow();
    }
}
