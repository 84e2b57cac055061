package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.asking.lookup.AddressBook;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.AskProgress;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.asking.lookup.Outcome;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.bootstrap.Bootstrap;
import org.meyasubako.asking.lookup.dns.DnsAdapter;
import org.meyasubako.asking.lookup.loopback.LoopbackDns;
import org.meyasubako.asking.lookup.loopback.LoopbackHttp;
import org.meyasubako.asking.lookup.loopback.LoopbackWhois;
import org.meyasubako.asking.lookup.rdap.RdapAdapter;
import org.meyasubako.asking.lookup.whois.WhoisAdapter;
import org.meyasubako.asking.lookup.wire.WireAdapter;
import org.xbill.DNS.Message;

/** Asks about the cases of a casebook at servers on loopback, which count what reaches them: honest ones and liars. */
class LookupJourneyTest {

    private static final Instant NOON = Instant.parse("2026-03-20T03:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(20);
    /** A liar is waited for until the end: the right answer may still come. */
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int MAILS = 4;
    private static final Set<Question.Type> REGISTRATIONS = Set.of(Question.Type.WHOIS, Question.Type.RDAP);

    @TempDir
    private Path home;

    // Each test begins with its servers: honest ones or liars.
    @SuppressWarnings("NullAway.Init")
    private LoopbackDns dns;

    @SuppressWarnings("NullAway.Init")
    private LoopbackWhois whois;

    @SuppressWarnings("NullAway.Init")
    private LoopbackHttp rdap;

    private Duration patience = LONG;

    @AfterEach
    void stop() throws IOException {
        dns.close();
        whois.close();
        rdap.close();
    }

    private void honest() throws IOException {
        dns = LoopbackDns.withZone("www.nobody.example. 300 IN A 203.0.113.7");
        whois = LoopbackWhois.saying("inetnum: 203.0.113.0 - 203.0.113.255\nnetname: SOURCES\n");
        rdap = LoopbackHttp.saying(200, "{\"objectClassName\":\"ip network\",\"startAddress\":\"203.0.113.0\",\"endAddress\":\"203.0.113.255\"}");
    }

    private Casework casework() throws Exception {
        InstantSource clock = InstantSource.fixed(NOON);
        RateLimiter limiter = new RateLimiter(clock, pause -> {});
        AddressBook book = (host, port) -> new Answer.Found<>(host.equals("127.0.0.1") ? rdap.address() : whois.address());
        WireAdapter adapter = new WireAdapter(new DnsAdapter(dns.address(), patience, clock),
                new WhoisAdapter(book, limiter, Bootstrap.shipped(), LONG, clock),
                new RdapAdapter(book, limiter, subject -> Optional.of(URI.create(rdap.base().toString())), SSLContext.getDefault(), LONG, clock));
        MadeComplaints made = new MadeComplaints(Files.createTempDirectory(home, "made"), 1);
        Casework work = Workbench.opener(NOON, "tanaka", adapter).open(CaseworkOpener.Request.working(
                Files.createTempDirectory(home, "lookup").resolve("made.casebook"), Optional.of(made.profile()), Optional.empty()));
        work.importer().run(made.mails(MAILS), Workbench.UNWATCHED, Progress.UNWATCHED);
        return work;
    }

    private int reached() {
        return dns.questions().size() + whois.questions().size() + rdap.questions().size();
    }

    private static List<Outcome> ask(Casework work, LookupMode mode, Predicate<PlannedQuestion> approved) throws Exception {
        List<PlannedQuestion> plan = work.lookups().planCases(Optional.empty());
        return work.lookups().ask(plan, mode, plan.stream().filter(approved).map(PlannedQuestion::question).collect(Collectors.toSet()),
                AskProgress.SILENT);
    }

    private static List<Question> asked(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::wasAsked).map(outcome -> outcome.planned().question()).toList();
    }

    private static boolean isDns(PlannedQuestion planned) {
        return !REGISTRATIONS.contains(planned.question().type());
    }

    @Test
    void importingPlanningAndRebuildingReachNoServer() throws Exception {
        honest();
        try (Casework work = casework()) {
            assertThat(work.lookups().planCases(Optional.empty())).hasSizeGreaterThan(MAILS);
            work.reparser().run(Progress.UNWATCHED);
            assertThat(ask(work, LookupMode.OFFLINE, planned -> true)).noneMatch(Outcome::wasAsked);
            assertThat(reached()).isZero();
        }
    }

    @Test
    void whatAPersonApprovedIsAskedAndNothingElse() throws Exception {
        honest();
        try (Casework work = casework()) {
            List<PlannedQuestion> plan = work.lookups().planCases(Optional.empty());
            Set<Question> third = plan.stream().filter(planned -> planned.barred().isEmpty() && plan.indexOf(planned) % 3 == 0)
                    .map(PlannedQuestion::question).collect(Collectors.toSet());
            List<Outcome> outcomes = ask(work, LookupMode.ASK, planned -> third.contains(planned.question()));
            assertThat(asked(outcomes)).containsExactlyInAnyOrderElementsOf(third);
            assertThat(reached()).isEqualTo(third.size());
            assertThat(whois.questions()).hasSize((int) third.stream().filter(question -> question.type() == Question.Type.WHOIS).count());
            assertThat(rdap.questions()).hasSize((int) third.stream().filter(question -> question.type() == Question.Type.RDAP).count());
        }
    }

    @Test
    void onlineAsksRegistriesAndOurselvesAndNeverTheSideUnderInvestigation() throws Exception {
        honest();
        try (Casework work = casework()) {
            List<PlannedQuestion> plan = work.lookups().planCases(Optional.empty());
            List<Question> harmless = plan.stream().filter(planned -> planned.barred().isEmpty() && planned.reach() != Reach.SUSPECT)
                    .map(PlannedQuestion::question).toList();
            assertThat(harmless).hasSizeLessThan(plan.size());
            assertThat(asked(ask(work, LookupMode.ONLINE, planned -> false))).containsExactlyInAnyOrderElementsOf(harmless);
            assertThat(reached()).isEqualTo(harmless.size());
        }
    }

    @Test
    void anAnswerThatCameIsNoOpenQuestionAnyMore() throws Exception {
        honest();
        try (Casework work = casework()) {
            int open = work.lookups().planCases(Optional.empty()).size();
            long known = ask(work, LookupMode.ONLINE, planned -> false).stream().filter(outcome -> outcome.recorded().answer().isKnown()).count();
            assertThat(known).isPositive();
            assertThat(work.lookups().planCases(Optional.empty())).hasSize((int) (open - known));
        }
    }

    /** What came of asking liars, counted by kind of question and outcome. */
    private Map<String, Long> toldByLiars() throws Exception {
        patience = SHORT;
        try (Casework work = casework()) {
            List<Outcome> outcomes = ask(work, LookupMode.ONLINE, planned -> false).stream().filter(Outcome::wasAsked).toList();
            assertThat(work.lookups().planCases(Optional.empty())).extracting(PlannedQuestion::question).containsAll(
                    asked(outcomes.stream().filter(outcome -> !outcome.recorded().answer().isKnown()).toList()));
            return outcomes.stream().collect(Collectors.groupingBy(outcome -> (isDns(outcome.planned()) ? "DNS" : outcome.planned().question().type())
                    + " " + outcome.recorded().answer().whyUnknown().map(reason -> reason.code()).orElse("believed"), TreeMap::new, Collectors.counting()));
        }
    }

    @Test
    void whoAnswersAnotherQuestionIsNotBelieved() throws Exception {
        dns = new LoopbackDns(query -> List.of(LoopbackDns.replyTo(Message.newQuery(LoopbackDns.records("other.example. 60 IN A 198.51.100.66")
                .getFirst())).toWire()));
        whois = LoopbackWhois.saying("inetnum: 198.51.100.0 - 198.51.100.255\nnetname: OTHER\n");
        rdap = LoopbackHttp.saying(200, "{\"objectClassName\":\"ip network\",\"startAddress\":\"198.51.100.0\",\"endAddress\":\"198.51.100.255\"}");
        assertThat(toldByLiars()).containsOnlyKeys("DNS fail.mismatch", "RDAP fail.mismatch", "WHOIS fail.mismatch");
    }

    @Test
    void whoAnswersUnderAnotherIdIsNotBelieved() throws Exception {
        honest();
        dns.close();
        dns = new LoopbackDns(query -> {
            byte[] reply = LoopbackDns.honest(query, List.of());
            reply[0] ^= 0x55;
            return List.of(reply);
        });
        assertThat(toldByLiars().keySet().stream().filter(told -> told.startsWith("DNS"))).containsExactly("DNS fail.mismatch");
    }

    @Test
    void garbageIsAFailureWithItsReason() throws Exception {
        dns = new LoopbackDns(query -> List.of(new byte[] {1, 2, 3}, new byte[600]));
        whois = LoopbackWhois.saying("");
        rdap = LoopbackHttp.saying(200, "<html>not what you asked for</html>");
        assertThat(toldByLiars()).containsOnlyKeys("DNS fail.mismatch", "RDAP fail.garbled", "WHOIS fail.empty");
    }
}
