package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.asking.blocklist.Health.State;
import org.meyasubako.asking.lookup.Observation;

class ListingReaderTest {

    private static final Instant NOON = FakeResolver.NOON;
    private static final ListingQuestion QUESTION = Given.question(Given.ZEN);
    private static final HealthHistory HEALTHY = history(Given.ZEN);

    private final ListingReader reader = new ListingReader(new FakeResolver());

    private static HealthHistory history(BlockList list) {
        return HealthHistory.NONE.with(Given.health(list, Given.healthy(list)));
    }

    /** An answer to the question at that time. */
    private static Observation answer(String text, Instant at) {
        return new FakeResolver().answering(QUESTION.codes().subject(), text).observe(QUESTION.codes(), at);
    }

    private Listing listing(BlockList list, HealthHistory history, String answer) {
        return reader.listing(Given.question(list), history, List.of(answer(answer, NOON)), List.of(), NOON);
    }

    private Listing listing(String answer) {
        return listing(Given.ZEN, HEALTHY, answer);
    }

    private Listing listing(Observation... observed) {
        return reader.listing(QUESTION, HEALTHY, List.of(observed), List.of(), NOON);
    }

    private static String reason(Listing listing) {
        return listing instanceof Listing.NotKnown notKnown ? notKnown.reason().code() : "known";
    }

    @Test
    void saysListedOnTheWordOfAHealthyList() {
        assertThat(listing("127.0.0.2")).isInstanceOf(Listing.Listed.class);
    }

    @Test
    void saysCleanOnTheWordOfAHealthyList() {
        assertThat(listing("NXDOMAIN")).isEqualTo(new Listing.Clean(QUESTION, NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "NXDOMAIN, NXDOMAIN, NXDOMAIN", "127.0.0.99, NXDOMAIN, NXDOMAIN", "127.0.0.2, 127.0.0.2, NXDOMAIN",
        "203.0.113.80, 203.0.113.80, 203.0.113.80", "127.255.255.254, 127.255.255.254, 127.255.255.254", "REFUSED, REFUSED, REFUSED",
        "SERVFAIL, SERVFAIL, SERVFAIL", "TIMEOUT, TIMEOUT, TIMEOUT",
    })
    void saysNothingOnTheWordOfAListThatFailedItsTest(String positive, String negative, String random) {
        FakeResolver resolver = new FakeResolver().answering("2.0.0.127.zen.spamhaus.org", positive)
                .answering("1.0.0.127.zen.spamhaus.org", negative).answering(Given.LABEL + ".zen.spamhaus.org", random);
        HealthHistory history = HealthHistory.NONE.with(Given.health(Given.ZEN, resolver));
        assertThat(reason(listing(Given.ZEN, history, "127.0.0.2"))).isEqualTo("unknown.unfit");
        assertThat(reason(listing(Given.ZEN, history, "NXDOMAIN"))).isEqualTo("unknown.unfit");
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "HEALTHY")
    void saysNothingInAnyOtherState(State state) {
        Health health = new Health(Given.ZEN.zone(), ListType.IP4, state, HealthReason.NO_TEST.sentence(),
                Optional.of(new Health.Window(NOON, NOON)));
        assertThat(listing(Given.ZEN, HealthHistory.NONE.with(health), "127.0.0.2")).isInstanceOf(Listing.NotKnown.class);
    }

    @Test
    void saysNothingForAListThatWasNotTested() {
        assertThat(reason(listing(Given.ZEN, HealthHistory.NONE, "127.0.0.2"))).isEqualTo("unknown.untested");
    }

    @Test
    void saysNothingByTheTestOfAnotherKindOfThing() {
        Health health = Given.health(Given.ZEN, ListType.IP6, new FakeResolver(), NOON);
        assertThat(reason(listing(Given.ZEN, HealthHistory.NONE.with(health), "127.0.0.2"))).isEqualTo("unknown.untested");
    }

    @ParameterizedTest
    @ValueSource(longs = {-31, 31})
    void saysNothingByATestOfAnotherHour(long minutes) {
        Observation observed = answer("127.0.0.2", NOON.plus(Duration.ofMinutes(minutes)));
        assertThat(reason(reader.listing(QUESTION, HEALTHY, List.of(observed), List.of(), NOON))).isEqualTo("unknown.stale");
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 30})
    void believesATestWithinHalfAnHour(long minutes) {
        assertThat(listing(answer("127.0.0.2", NOON.plus(Duration.ofMinutes(minutes))))).isInstanceOf(Listing.Listed.class);
    }

    @Test
    void saysNothingWhereNothingWasAsked() {
        assertThat(reason(listing())).isEqualTo("unknown.not-asked");
    }

    @ParameterizedTest
    @CsvSource({
        "127.255.255.254, unknown.code", "127.0.0.99, unknown.code", "127.0.0.1, unknown.code", "203.0.113.80, unknown.code",
        "127.0.0.2 127.255.255.255, unknown.code", "garbage, unknown.garbled", "REFUSED, unknown.refused",
        "SERVFAIL, health.untested", "TIMEOUT, health.untested",
    })
    void takesNoErrorForAListing(String answer, String reason) {
        assertThat(reason(listing(answer))).isEqualTo(reason);
    }

    @Test
    void tellsPolicyAsPolicy() {
        assertThat(listing("127.0.0.10")).isInstanceOf(Listing.Policy.class);
    }

    @Test
    void tellsAListingThatAlsoIsPolicyAsListing() {
        assertThat(listing("127.0.0.10 127.0.0.4")).isInstanceOf(Listing.Listed.class);
    }

    @ParameterizedTest
    @CsvSource({"dnsbl-2.uceprotect.net, 127.0.0.2, COLLATERAL", "hostkarma.junkemailfilter.com, 127.0.0.1, WHITE",
        "hostkarma.junkemailfilter.com, 127.0.0.3, INFO"})
    void showsOtherCodesWithoutCallingThemListings(String zone, String answer, CodeClass kind) {
        BlockList list = Given.list(zone);
        assertThat(listing(list, history(list), answer)).isInstanceOfSatisfying(Listing.Noted.class,
                noted -> assertThat(noted.kind()).isEqualTo(kind));
    }

    @Test
    void takesTheAnswerNearestToTheTime() {
        Observation before = answer("NXDOMAIN", NOON.minusSeconds(60));
        Observation after = answer("127.0.0.2", NOON.plusSeconds(300));
        assertThat(listing(after, before)).isInstanceOf(Listing.Clean.class);
    }

    @Test
    void takesTheEarlierOfTwoEquallyNearAnswers() {
        Observation before = answer("NXDOMAIN", NOON.minusSeconds(60));
        Observation after = answer("127.0.0.2", NOON.plusSeconds(60));
        assertThat(listing(after, before)).isInstanceOf(Listing.Clean.class);
    }

    private Instant firstSeen(Observation... observed) {
        return listing(observed) instanceof Listing.Listed listed ? listed.entry().firstSeen() : Instant.MAX;
    }

    @Test
    void remembersWhenTheListingWasFirstSeen() {
        assertThat(firstSeen(answer("127.0.0.2", NOON.minusSeconds(7200)), answer("TIMEOUT", NOON.minusSeconds(3600)),
                answer("127.0.0.4", NOON))).isEqualTo(NOON.minusSeconds(7200));
    }

    @Test
    void beginsAnewAfterTheListingWasGone() {
        assertThat(firstSeen(answer("127.0.0.2", NOON.minusSeconds(7200)), answer("NXDOMAIN", NOON.minusSeconds(3600)),
                answer("127.0.0.2", NOON))).isEqualTo(NOON);
    }

    @Test
    void tellsTheListsOwnWordsUpToALimit() {
        Observation text = new Observation(QUESTION.text(), "192.0.2.53", NOON, OptionalLong.empty(),
                FakeResolver.raw("x".repeat(ListingReader.MAX_TEXT + 1)), Optional.empty());
        Listing listing = reader.listing(QUESTION, HEALTHY, List.of(answer("127.0.0.2", NOON)), List.of(text), NOON);
        assertThat(listing).isInstanceOfSatisfying(Listing.Listed.class,
                listed -> assertThat(listed.entry().text().orElseThrow()).hasSize(ListingReader.MAX_TEXT + 1).endsWith("…"));
    }
}
