package org.meyasubako.asking.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.loopback.LoopbackDns;
import org.meyasubako.asking.lookup.wire.WireReplyReader;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

class ReplayerTest {

    private static final Instant NOON = Observations.NOON;
    private static final DomainName HOST = new DomainName("www.shop.example");

    private final MemoryObservationStore store = new MemoryObservationStore();
    private final Replayer replayer = new Replayer(store, new WireReplyReader());

    private void dns(String question, Duration after, String... zone) throws Exception {
        Question parsed = Question.parse(question).orElseThrow();
        String name = parsed.type() == Question.Type.PTR ? ReverseName.of(IpAddress.parse(parsed.subject()).orElseThrow()) : parsed.subject();
        Message query = Message.newQuery(Record.newRecord(Name.fromString(name + "."), Type.value(parsed.type().name()), 1));
        store.record(Observations.bytes(question, "192.0.2.53", NOON.plus(after), LoopbackDns.honest(query, LoopbackDns.records(zone))));
    }

    private void registry(String question, String server, Duration after, String reply) {
        store.record(new Observation(Question.parse(question).orElseThrow(), server, NOON.plus(after), OptionalLong.empty(),
                new RawReply(reply.getBytes(StandardCharsets.UTF_8)), Optional.empty()));
    }

    private String address() {
        Recorded<List<IpAddress>> recorded = replayer.addressesOf(HOST, NOON);
        return recorded.answer().found().map(List::toString).orElseGet(() -> Observations.caseOf(recorded.answer()));
    }

    @Test
    void takesTheAnswerNearestToTheEvent() throws Exception {
        dns("A www.shop.example", Duration.ofDays(-9), "www.shop.example. 1 IN A 203.0.113.1");
        dns("A www.shop.example", Duration.ofDays(2), "www.shop.example. 1 IN A 203.0.113.2");
        dns("A www.shop.example", Duration.ofDays(30), "www.shop.example. 1 IN A 203.0.113.3");
        assertThat(address()).isEqualTo("[203.0.113.2]");
    }

    @Test
    void atEqualDistanceTheEarlierCounts() throws Exception {
        dns("A www.shop.example", Duration.ofHours(1), "www.shop.example. 1 IN A 203.0.113.2");
        dns("A www.shop.example", Duration.ofHours(-1), "www.shop.example. 1 IN A 203.0.113.1");
        assertThat(address()).isEqualTo("[203.0.113.1]");
    }

    @Test
    void aFailureIsNoAnswerHoweverNear() throws Exception {
        dns("A www.shop.example", Duration.ofDays(3), "www.shop.example. 1 IN A 203.0.113.2");
        store.record(Observations.failed("A www.shop.example", NOON, Observation.Failure.TIMEOUT));
        assertThat(address()).isEqualTo("[203.0.113.2]");
    }

    @Test
    void whatWasNotRecordedIsNotKnown() {
        assertThat(address()).isEqualTo("skip.not-recorded");
        assertThat(Observations.caseOf(replayer.textsOf("shop.example", NOON).answer())).isEqualTo("skip.not-recorded");
    }

    @Test
    void joinsBothFamilies() throws Exception {
        dns("A www.shop.example", Duration.ZERO, "www.shop.example. 1 IN A 203.0.113.1");
        dns("AAAA www.shop.example", Duration.ZERO, "www.shop.example. 1 IN AAAA 2001:db8::1");
        assertThat(address()).isEqualTo("[203.0.113.1, 2001:db8::1]");
    }

    @Test
    void oneFamilyWithoutAddressLeavesTheOtherUnknown() throws Exception {
        dns("A www.shop.example", Duration.ZERO, "www.shop.example. 1 IN TXT x");
        assertThat(address()).isEqualTo("skip.half-recorded");
        dns("AAAA www.shop.example", Duration.ZERO, "www.shop.example. 1 IN TXT x");
        assertThat(address()).isEqualTo("Absent");
    }

    @Test
    void aNameThatDoesNotExistHasNoAddressOfEitherFamily() throws Exception {
        dns("A www.shop.example", Duration.ZERO, "other.example. 1 IN A 203.0.113.1");
        assertThat(address()).isEqualTo("Absent");
    }

    @Test
    void readsNamesAndTexts() throws Exception {
        dns("PTR 203.0.113.7", Duration.ZERO, "7.113.0.203.in-addr.arpa. 1 IN PTR mail.shop.example.");
        dns("TXT shop.example", Duration.ZERO, "shop.example. 1 IN TXT \"v=spf1 -all\"");
        assertThat(replayer.namesOf(IpAddress.parse("203.0.113.7").orElseThrow(), NOON).answer().found())
                .contains(List.of(new DomainName("mail.shop.example")));
        assertThat(replayer.textsOf("shop.example", NOON).answer().found()).contains(List.of("v=spf1 -all"));
    }

    @Test
    void readsWhoAnnouncesAnAddressByTheLongestPrefix() throws Exception {
        dns("TXT 7.113.0.203.origin.asn.cymru.com", Duration.ZERO,
                "7.113.0.203.origin.asn.cymru.com. 1 IN TXT \"64500 | 203.0.0.0/8 | AU | apnic | \"",
                "7.113.0.203.origin.asn.cymru.com. 1 IN TXT \"64496 64497 | 203.0.113.0/24 | JP | apnic | 2001-02-03\"");
        assertThat(replayer.originOf(IpAddress.parse("203.0.113.7").orElseThrow(), NOON).answer().found().map(OriginAs::numbers).orElseThrow())
                .hasToString("[AS64496, AS64497]");
    }

    @Test
    void ofAChainOfReferralsTheLastRegistryThatAnsweredCounts() {
        registry("WHOIS 203.0.113.7", "whois.iana.org", Duration.ZERO, "refer: whois.apnic.net\n");
        registry("WHOIS 203.0.113.7", "whois.apnic.net", Duration.ofSeconds(3), "inetnum: 203.0.113.0 - 203.0.113.255\nnetname: OUTER\n");
        registry("WHOIS 203.0.113.7", "whois.nic.ad.jp", Duration.ofSeconds(6), "a. [Network Number] 203.0.113.0/28\nb. [Network Name] INNER\n");
        registry("WHOIS 203.0.113.7", "whois.apnic.net", Duration.ofDays(40), "inetnum: 203.0.113.0 - 203.0.113.255\nnetname: LATER\n");

        assertThat(replayer.registrationOf("203.0.113.7", NOON).observation().map(Observation::server)).contains("whois.nic.ad.jp");
        assertThat(replayer.historyOf(new Question(Question.Type.WHOIS, "203.0.113.7"))).hasSize(4);
    }

    @Test
    void aRegistryThatFailedLeavesTheAnswerToTheOneBefore() {
        registry("WHOIS 203.0.113.7", "whois.apnic.net", Duration.ZERO, "inetnum: 203.0.113.0 - 203.0.113.255\nnetname: OUTER\n");
        store.record(Observations.failed("WHOIS 203.0.113.7", NOON.plusSeconds(5), Observation.Failure.TIMEOUT));
        assertThat(replayer.registrationOf("203.0.113.7", NOON).observation().map(Observation::server)).contains("whois.apnic.net");
    }

    @Test
    void whoisAnswersWhereRdapKnowsNothing() {
        registry("RDAP shop.example", "https://rdap.example/", Duration.ZERO, "{\"errorCode\": 404}");
        registry("WHOIS shop.example", "whois.example", Duration.ZERO, "Domain Name: shop.example\n");
        assertThat(replayer.registrationOf("shop.example", NOON).observation().map(Observation::server)).contains("whois.example");
    }

    @Test
    void keepsTheSameObservationOnce() {
        for (int i = 0; i < 2; i++) {
            registry("WHOIS shop.example", "whois.example", Duration.ZERO, "Domain Name: shop.example\n");
        }
        assertThat(store.answersTo(new Question(Question.Type.WHOIS, "shop.example"))).hasSize(1);
    }
}
