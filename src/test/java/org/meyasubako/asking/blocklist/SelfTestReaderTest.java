package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.asking.blocklist.Health.State;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;

class SelfTestReaderTest {

    private static FakeResolver answering(BlockList list, String positive, String negative, String random) {
        return new FakeResolver().answering("2.0.0.127." + list.zone(), positive).answering("1.0.0.127." + list.zone(), negative)
                .answering(Given.LABEL + "." + list.zone(), random);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.2, NXDOMAIN, NXDOMAIN, HEALTHY, health.healthy",
        "127.0.0.2 127.0.0.10, NXDOMAIN, NXDOMAIN, HEALTHY, health.healthy",
        "NXDOMAIN, NXDOMAIN, NXDOMAIN, EMPTY, health.gone",
        "127.0.0.99, NXDOMAIN, NXDOMAIN, EMPTY, health.undocumented",
        "127.0.0.1, NXDOMAIN, NXDOMAIN, EMPTY, health.undocumented",
        "127.0.0.2, 127.0.0.2, NXDOMAIN, WILDCARD, health.lists-all",
        "127.0.0.2, 127.0.0.2, 127.0.0.2, WILDCARD, health.lists-all",
        "127.0.0.2, NXDOMAIN, 127.0.0.2, WILDCARD, health.lists-all",
        "127.0.0.2, 127.0.0.2, TIMEOUT, WILDCARD, health.lists-all",
        "203.0.113.80, 203.0.113.80, 203.0.113.80, WILDCARD, health.parked",
        "127.0.0.2, NXDOMAIN, 203.0.113.80, WILDCARD, health.parked",
        "127.255.255.254, 127.255.255.254, 127.255.255.254, REFUSED, health.refusal-code",
        "127.255.255.252, NXDOMAIN, NXDOMAIN, REFUSED, health.refusal-code",
        "127.0.0.2, NXDOMAIN, 127.255.255.255, REFUSED, health.refusal-code",
        "REFUSED, REFUSED, REFUSED, REFUSED, health.refused",
        "127.0.0.2, REFUSED, NXDOMAIN, REFUSED, health.refused",
        "SERVFAIL, SERVFAIL, SERVFAIL, UNREACHABLE, health.unreachable",
        "TIMEOUT, TIMEOUT, TIMEOUT, UNREACHABLE, health.unreachable",
        "127.0.0.2, NXDOMAIN, TIMEOUT, UNREACHABLE, health.unreachable",
        "127.0.0.2, SERVFAIL, NXDOMAIN, UNREACHABLE, health.unreachable",
    })
    void turnsAnswersIntoHealth(String positive, String negative, String random, State state, String reason) {
        Health health = Given.health(Given.ZEN, answering(Given.ZEN, positive, negative, random));
        assertThat(health.state()).isEqualTo(state);
        assertThat(health.reason().code()).isEqualTo(reason);
    }

    @Test
    void takesTheRefusalCodeOfAListForItsRefusal() {
        FakeResolver resolver = new FakeResolver().answering("surbl-org-permanent-test-point.com.multi.surbl.org", "127.0.0.1")
                .answering("invalid.multi.surbl.org", "127.0.0.1").answering(Given.LABEL + ".multi.surbl.org", "127.0.0.1");
        assertThat(Given.health(Given.SURBL, ListType.DOMAIN, resolver, FakeResolver.NOON).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void saysThatAListDoesNotAnswerWhoseZoneStillHasNameServers() {
        FakeResolver resolver = new FakeResolver().answering("zen.spamhaus.org", "ns.spamhaus.example");
        assertThat(Given.health(Given.ZEN, resolver).reason().code()).isEqualTo("health.no-test");
    }

    @Test
    void believesNoListThroughAResolverThatAnswersForNamesThatDoNotExist() {
        FakeResolver resolver = Given.healthy(Given.ZEN).answering(Given.LABEL + ".invalid", "198.51.100.80");
        assertThat(Given.health(Given.ZEN, resolver).state()).isEqualTo(State.RESOLVER_LIES);
    }

    @Test
    void provesNothingWhereNothingWasAsked() {
        SelfTestReader reader = new SelfTestReader(new FakeResolver());
        Health health = reader.health(SelfTestPlan.of(Given.ZEN, ListType.IP4, Given.LABEL), question -> Optional.empty());
        assertThat(health.state()).isEqualTo(State.UNTESTED);
    }

    @Test
    void provesNothingWhereTheRandomLabelIsMissing() {
        FakeResolver resolver = Given.healthy(Given.ZEN);
        Health health = new SelfTestReader(resolver).health(SelfTestPlan.of(Given.ZEN, ListType.IP4, Given.LABEL),
                question -> Optional.of(question).filter(q -> !q.subject().startsWith(Given.LABEL))
                        .map(q -> resolver.observe(q, FakeResolver.NOON)));
        assertThat(health.state()).isEqualTo(State.UNTESTED);
    }

    @Test
    void provesNothingByAnswersOfDifferentHours() {
        FakeResolver resolver = Given.healthy(Given.ZEN);
        Health health = new SelfTestReader(resolver).health(SelfTestPlan.of(Given.ZEN, ListType.IP4, Given.LABEL),
                question -> Optional.of(anHourLater(resolver, question)));
        assertThat(health.reason().code()).isEqualTo("health.apart");
    }

    private static Observation anHourLater(FakeResolver resolver, Question question) {
        boolean positive = question.subject().startsWith("2.");
        return resolver.observe(question, positive ? FakeResolver.NOON : FakeResolver.NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void keepsTheTimeOfTheTest() {
        assertThat(Given.health(Given.ZEN, Given.healthy(Given.ZEN)).tested())
                .contains(new Health.Window(FakeResolver.NOON, FakeResolver.NOON));
    }
}
