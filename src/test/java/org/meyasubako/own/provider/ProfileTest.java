package org.meyasubako.own.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.TrustPolicy;

class ProfileTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T08:30:12Z");

    @TempDir
    Path folder;

    private Profile profile = Profile.empty();

    @BeforeEach
    void readTheProfile() throws IOException, UnreadableProfileException {
        profile = ProfileReader.read(Folders.madeUp(folder)).profile();
    }

    private Customer customer(String number) {
        return profile.customer(new CustomerNumber(number)).orElseThrow();
    }

    private Optional<TrustPolicy.HostRole> roleOfAddress(String address, Instant at) {
        return profile.policyAt(at).roleOf(IpAddress.parse(address).orElseThrow());
    }

    private Optional<TrustPolicy.HostRole> roleOfName(String name) {
        return profile.policyAt(MARCH).roleOf(new DomainName(name));
    }

    @Test
    void lettersForAResellersCustomerGoToTheReseller() {
        assertThat(profile.contractPartyOf(customer("C-05"))).isEqualTo(customer("C-04"));
    }

    @Test
    void aCustomerWithoutParentIsHisOwnParty() {
        assertThat(profile.contractPartyOf(customer("C-01"))).isEqualTo(customer("C-01"));
    }

    @Test
    void onlyTheClauseInForceOnThatDayCounts() {
        assertThat(profile.clauseFor(Ground.SPAM_ADVERTISED_SITE, MARCH)).isEmpty();
    }

    @Test
    void aClauseIsInForceFromMidnightOfTheDesksZone() {
        assertThat(profile.clauseFor(Ground.SPAM_ADVERTISED_SITE, Instant.parse("2026-03-31T15:00:00Z"))).map(Clause::number)
                .contains("16-2");
    }

    @Test
    void oneVersionOfAClauseFollowsTheOther() {
        assertThat(profile.clausesInForce(Instant.parse("2026-05-01T00:00:00Z"))).extracting(Clause::version)
                .containsExactly("2026", "2026");
    }

    @Test
    void aClauseMayHaveSeveralGrounds() {
        assertThat(profile.clausesInForce(MARCH).getFirst().grounds()).isEqualTo(Set.of(Ground.SPAM_SENDING, Ground.SPAM_ADVERTISING_ACT));
    }

    @Test
    void aPersonIsFoundByTheAccount() {
        assertThat(profile.analyst("suzuki")).map(Analyst::role).contains(AnalystRole.APPROVER);
    }

    @Test
    void aPersonWhoIsNotListedIsNobody() {
        assertThat(profile.analyst("root")).isEmpty();
    }

    @Test
    void theProfileIsAsOldAsItsNewestFile() {
        assertThat(profile.ageAt(Folders.WRITTEN.plus(Duration.ofDays(3))).age()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void aProfileWrittenAfterTheEventIsFresh() {
        assertThat(profile.ageAt(MARCH).age()).isZero();
    }

    @Test
    void aProfileIsStaleAfterThirtyDays() {
        assertThat(profile.isStale(Folders.WRITTEN.plus(Duration.ofDays(30)).plusNanos(1))).isTrue();
    }

    @Test
    void ownHostsHaveTheirRolesByAddress() {
        assertThat(roleOfAddress("192.0.2.10", MARCH)).contains(TrustPolicy.HostRole.OWN_MX);
    }

    @Test
    void ownHostsHaveTheirRolesByName() {
        assertThat(roleOfName("relay.our.example")).contains(TrustPolicy.HostRole.OWN_RELAY);
    }

    @Test
    void submissionHostsAreNeverSkipped() {
        assertThat(roleOfName("smtp.our.example")).contains(TrustPolicy.HostRole.OWN_MSA);
    }

    @Test
    void anUnlistedAddressOfOursIsNeverSkipped() {
        assertThat(roleOfAddress("192.0.2.40", MARCH)).contains(TrustPolicy.HostRole.OWN_OTHER);
    }

    @Test
    void anAddressThatIsNoLongerOursHasNoRole() {
        assertThat(roleOfAddress("203.0.113.5", MARCH)).isEmpty();
    }

    @Test
    void anAddressThatWasOursHadItsRoleThen() {
        assertThat(roleOfAddress("203.0.113.5", Instant.parse("2024-12-31T14:59:59Z"))).contains(TrustPolicy.HostRole.OWN_OTHER);
    }

    @Test
    void aReceiverOfTheDeskIsKnownBeneathItsSuffix() {
        assertThat(roleOfName("mx1.isp-a.example")).contains(TrustPolicy.HostRole.RECEIVER);
    }

    @Test
    void aForwarderOfTheDeskIsKnown() {
        assertThat(roleOfName("out.filter.example")).contains(TrustPolicy.HostRole.FORWARDER);
    }

    @Test
    void theShippedReceiversAreKnownToo() {
        assertThat(roleOfName("mx.google.com")).contains(TrustPolicy.HostRole.RECEIVER);
    }

    @Test
    void aCustomersSubDomainIsAnOrganisationOfItsOwn() {
        TrustPolicy policy = profile.policyAt(MARCH);
        assertThat(policy.organisationOf(new DomainName("www.shop.our.example"))).contains("shop.our.example");
    }

    @Test
    void ourMailExchangerAndOurMailboxDomainAreOneOrganisation() {
        TrustPolicy policy = profile.policyAt(MARCH);
        assertThat(policy.organisationOf(new DomainName("mx.our.example")))
                .isEqualTo(policy.organisationOf(new DomainName("mailbox.our.example")));
    }

    @Test
    void onePolicyServesAsLongAsNothingChanges() {
        assertThat(profile.policyAt(MARCH)).isSameAs(profile.policyAt(MARCH.plus(Duration.ofDays(5))));
    }

    @Test
    void aPolicyEndsWhereAHostComes() {
        assertThat(profile.policyAt(MARCH)).isNotSameAs(profile.policyAt(Instant.parse("2026-03-09T15:00:00Z")));
    }

    @Test
    void documentationAddressesArePublicWhereTheDeskSaysSo() {
        assertThat(profile.policyAt(MARCH).documentationIsPublic()).isTrue();
    }

    @Test
    void documentationAddressesAreSpecialWithoutADesk() {
        assertThat(Profile.empty().policyAt(MARCH).documentationIsPublic()).isFalse();
    }
}
