package org.meyasubako.own.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class OwnerResolverTest {

    private static final IpAddress MOVED = IpAddress.parse("192.0.2.33").orElseThrow();
    private static final IpAddress PASSED_ON = IpAddress.parse("192.0.2.36").orElseThrow();
    private static final Instant MARCH = Instant.parse("2026-03-02T08:30:12Z");
    private static final Instant NOON = Instant.parse("2026-03-19T03:00:00Z");

    @TempDir
    Path folder;

    private Profile profile = Profile.empty();

    @BeforeEach
    void readTheProfile() throws IOException, UnreadableProfileException {
        profile = ProfileReader.read(Folders.madeUp(folder)).profile();
    }

    @Test
    void namesTheCustomerOfThatTimeAfterTheAddressMoved() {
        OwnerResolver owners = new OwnerResolver(profile);
        assertThat(owners.ownerOf(MOVED, Instant.parse("2026-02-18T00:00:00Z"))).isInstanceOfSatisfying(Ownership.Owned.class,
                owned -> assertThat(owned.customer().number()).isEqualTo(new CustomerNumber("C-03")));
    }

    @Test
    void namesNobodyWhenTwoHoldersLieWithinTheClockError() {
        Ownership owner = new OwnerResolver(profile).ownerOf(PASSED_ON, NOON.plusSeconds(240));
        assertThat(owner).isInstanceOfSatisfying(Ownership.Disputed.class, disputed -> assertThat(disputed.change()).isEqualTo(NOON));
    }

    @Test
    void namesTheNewHolderFromItsFirstInstantWhenTheClockIsNeverWrong() {
        OwnerResolver exact = new OwnerResolver(profile, Duration.ZERO, ProfileAge.DEFAULT_TERM);
        assertThat(exact.ownerOf(PASSED_ON, NOON)).isInstanceOfSatisfying(Ownership.Owned.class,
                owned -> assertThat(owned.customer().number()).isEqualTo(new CustomerNumber("C-07")));
    }

    @Test
    void tellsSinceWhenTwoHoldAtOnce() {
        Ownership owner = new OwnerResolver(profile).ownerOf(new DomainName("twice.example"), List.of(), MARCH);
        assertThat(owner).isInstanceOfSatisfying(Ownership.Disputed.class,
                disputed -> assertThat(disputed.change()).isEqualTo(Instant.parse("2023-12-31T15:00:00Z")));
    }

    @Test
    void tellsHowItCameToTheCustomer() {
        Ownership.Owned owned = (Ownership.Owned) new OwnerResolver(profile)
                .ownerOf(new DomainName("promo.foreign.example"), List.of(MOVED), MARCH);
        assertThat(new Wording(Language.ENGLISH, ZoneOffset.UTC).tell(owned.how()))
                .isEqualTo("promo.foreign.example was served from 192.0.2.33, which was assigned to the customer");
    }

    @Test
    void everyWayIsToldInBothLanguages() {
        Asset asset = profile.rows().assets().getFirst();
        for (Way way : Way.values()) {
            for (Language language : Language.values()) {
                assertThat(new Wording(language, ZoneOffset.UTC).tell(way.told("asked", asset))).contains("yamada.example");
            }
        }
    }

    @Test
    void anEmptyProfileOwnsNothingAndIsStale() {
        assertThat(new OwnerResolver(Profile.empty()).ownerOf(MOVED, MARCH)).isEqualTo(new Ownership.Elsewhere(true));
    }

    @Test
    void aTermOfItsOwnDecidesWhatIsStale() {
        OwnerResolver patient = new OwnerResolver(Profile.empty(), Duration.ZERO, Duration.ofDays(100 * 366));
        assertThat(patient.ownerOf(MOVED, MARCH)).isEqualTo(new Ownership.Elsewhere(false));
    }

    @Test
    void anInstantAtTheEndOfTimeIsAnsweredToo() {
        OwnerResolver owners = new OwnerResolver(profile);
        assertThat(List.of(owners.ownerOf(MOVED, Instant.MIN), owners.ownerOf(MOVED, Instant.MAX))).satisfiesExactly(
                first -> assertThat(first).isInstanceOf(Ownership.Elsewhere.class),
                last -> assertThat(last).isInstanceOf(Ownership.Owned.class));
    }
}
