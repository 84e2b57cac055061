package org.meyasubako.asking.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.bootstrap.Bootstrap;
import org.meyasubako.asking.lookup.dns.DnsAdapter;
import org.meyasubako.asking.lookup.loopback.LoopbackDns;
import org.meyasubako.asking.lookup.loopback.LoopbackHttp;
import org.meyasubako.asking.lookup.loopback.LoopbackWhois;
import org.meyasubako.asking.lookup.rdap.RdapAdapter;
import org.meyasubako.asking.lookup.whois.WhoisAdapter;
import org.meyasubako.asking.lookup.wire.WireAdapter;
import org.meyasubako.asking.lookup.wire.WireReplyReader;

/** Asks all kinds of questions of servers on loopback, and counts what reaches them. */
class AskerTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final MemoryObservationStore store = new MemoryObservationStore();
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Observations.NOON;
    private final RateLimiter limiter = new RateLimiter(() -> now, pause -> {
        pauses.add(pause);
        now = now.plus(pause);
    });
    private LoopbackDns dns;
    private LoopbackWhois whois;
    private LoopbackHttp rdap;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        dns = LoopbackDns.withZone("www.shop.example. 300 IN A 203.0.113.7", "7.113.0.203.in-addr.arpa. 60 IN PTR www.shop.example.");
        whois = LoopbackWhois.saying("Domain Name: shop.example.jp\n[Registrant] Mihon\n");
        rdap = LoopbackHttp.saying(200, "{\"startAddress\":\"203.0.113.0\",\"endAddress\":\"203.0.113.255\"}");
        AddressBook book = new FixedAddressBook(Map.of("whois.jprs.jp", whois.address(), "127.0.0.1", rdap.address()));
        QuestionAdapter adapter = new WireAdapter(new DnsAdapter(dns.address(), TIMEOUT, () -> now),
                new WhoisAdapter(book, limiter, Bootstrap.shipped(), TIMEOUT, () -> now),
                new RdapAdapter(book, limiter, subject -> Optional.of(URI.create(rdap.base().toString())), SSLContext.getDefault(), TIMEOUT, () -> now));
        asker = new Asker(adapter, limiter, store, new WireReplyReader(), () -> now);
    }

    @AfterEach
    void stop() throws IOException {
        dns.close();
        whois.close();
        rdap.close();
    }

    private static PlannedQuestion planned(String question, Reach reach) {
        return new PlannedQuestion(Question.parse(question).orElseThrow(), reach, "target", LookupReason.SKIP_OFFLINE.sentence());
    }

    private static final List<PlannedQuestion> PLAN = List.of(planned("A www.shop.example", Reach.SUSPECT), planned("PTR 203.0.113.7", Reach.SUSPECT),
            planned("WHOIS shop.example.jp", Reach.REGISTRY), planned("RDAP 203.0.113.7", Reach.REGISTRY), planned("TXT www.shop.example", Reach.SUSPECT));

    private List<Outcome> ask(Consent consent) throws InterruptedException {
        return asker.ask(PLAN, consent, Freshness.REUSE, AskProgress.SILENT);
    }

    private int reached() {
        return dns.questions().size() + whois.questions().size() + rdap.questions().size();
    }

    @Test
    void offlineNothingReachesAnyServer() throws Exception {
        assertThat(ask(Consent.offline())).hasSize(5)
                .allSatisfy(outcome -> assertThat(Observations.caseOf(outcome.recorded().answer())).isEqualTo("skip.offline"));
        assertThat(reached()).isZero();
    }

    @Test
    void askAsksExactlyWhatWasApproved() throws Exception {
        ask(Consent.approved(Set.of(PLAN.get(0).question(), PLAN.get(2).question(), PLAN.get(3).question())));
        assertThat(dns.questions()).containsExactly("A www.shop.example.");
        assertThat(whois.questions()).containsExactly("shop.example.jp/e");
        assertThat(rdap.questions()).containsExactly("/ip/203.0.113.7");
    }

    @Test
    void onlineReachesRegistriesAlone() throws Exception {
        ask(Consent.online());
        assertThat(dns.questions()).isEmpty();
        assertThat(whois.questions()).hasSize(1);
        assertThat(rdap.questions()).hasSize(1);
    }

    @Test
    void recordsWhatCame() throws Exception {
        List<Outcome> outcomes = ask(Consent.approved(Set.of(PLAN.get(0).question())));
        assertThat(outcomes.getFirst().recorded().answer()).isEqualTo(new Answer.Found<>(new Reply.Records(List.of("203.0.113.7"))));
        assertThat(store.answersTo(PLAN.get(0).question())).isEqualTo(outcomes.getFirst().observations());
    }

    @Test
    void anAnswerIsUsedAgainWhileItsLifeRuns() throws Exception {
        Consent consent = Consent.approved(Set.of(PLAN.get(0).question(), PLAN.get(2).question()));
        ask(consent);
        now = now.plusSeconds(299);
        ask(consent);
        assertThat(reached()).isEqualTo(2);
        now = now.plusSeconds(2);
        ask(consent);
        assertThat(dns.questions()).hasSize(2);
        assertThat(whois.questions()).hasSize(1);
        now = now.plus(Duration.ofHours(24));
        ask(consent);
        assertThat(whois.questions()).hasSize(2);
    }

    @Test
    void aFreshAnswerIsShownOfflineToo() throws Exception {
        ask(Consent.approved(Set.of(PLAN.get(0).question())));
        assertThat(ask(Consent.offline()).getFirst().recorded().answer()).isInstanceOf(Answer.Found.class);
    }

    @Test
    void askingAgainKeepsTheOldAnswerBesideTheNew() throws Exception {
        Consent consent = Consent.approved(Set.of(PLAN.get(0).question()));
        ask(consent);
        now = now.plusSeconds(1);
        asker.ask(PLAN, consent, Freshness.ASK_AGAIN, AskProgress.SILENT);
        assertThat(store.answersTo(PLAN.get(0).question())).hasSize(2);
    }

    @Test
    void twoQuestionsToOneRegistryAreTwoSecondsApart() throws Exception {
        List<PlannedQuestion> plan = List.of(planned("WHOIS a.example.jp", Reach.REGISTRY), planned("WHOIS b.example.jp", Reach.REGISTRY));
        asker.ask(plan, Consent.online(), Freshness.REUSE, AskProgress.SILENT);
        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aListsZoneIsAskedOnceASecond() throws Exception {
        List<PlannedQuestion> plan = List.of(planned("A 2.0.0.127.list.example", Reach.REGISTRY), planned("A 1.0.0.127.list.example", Reach.REGISTRY));
        asker.ask(plan, Consent.online(), Freshness.REUSE, AskProgress.SILENT);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void cancellingStopsAtOnceKeepsWhatCameAndAsksNoMore() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (LoopbackWhois silent = new LoopbackWhois((line, out) -> {
            asked.countDown();
            Thread.sleep(Duration.ofSeconds(3));
        })) {
            AddressBook book = new FixedAddressBook(Map.of("whois.jprs.jp", silent.address()));
            QuestionAdapter adapter = new WireAdapter(new DnsAdapter(dns.address(), TIMEOUT, () -> now),
                    new WhoisAdapter(book, limiter, Bootstrap.shipped(), Duration.ofMinutes(5), () -> now), (question, reach, recorder) -> Optional.empty());
            Asker patient = new Asker(adapter, limiter, store, new WireReplyReader(), () -> now);
            Thread canceller = Thread.currentThread();
            Thread.ofVirtual().start(() -> {
                try {
                    asked.await();
                    canceller.interrupt();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            Consent all = Consent.approved(Set.copyOf(PLAN.stream().map(PlannedQuestion::question).toList()));
            assertThatThrownBy(() -> patient.ask(PLAN, all, Freshness.REUSE, AskProgress.SILENT)).isInstanceOf(InterruptedException.class);
        }
        assertThat(store.answersTo(PLAN.get(1).question())).hasSize(1);
        assertThat(store.answersTo(PLAN.get(2).question())).singleElement()
                .satisfies(seen -> assertThat(seen.failure()).contains(Observation.Failure.CANCELLED));
        assertThat(dns.questions()).hasSize(2);
    }

    @Test
    void tellsHowItGetsOn() throws Exception {
        List<String> told = new ArrayList<>();
        asker.ask(PLAN, Consent.approved(Set.of(PLAN.get(0).question())), Freshness.REUSE, new AskProgress() {
            @Override
            public void asking(PlannedQuestion planned) {
                told.add("asking " + planned.question());
            }

            @Override
            public void done(Outcome outcome, int done, int all) {
                told.add(done + "/" + all);
            }
        });
        assertThat(told).containsExactly("asking A www.shop.example", "1/5", "2/5", "3/5", "4/5", "5/5");
    }
}
