package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.trace.Grade;

class AssessorTest {

    private static Case named(String start) {
        return Case.all().stream().filter(one -> one.name().startsWith(start)).findFirst().orElseThrow();
    }

    private static Assessment judged(Case one, Profile profile, LogAnswer log) {
        return new Assessor().assess(Bench.complaint(one.mail().getBytes(StandardCharsets.UTF_8)),
                new Surroundings(profile, Bench.ANSWERS, log, List.of(), Bench.STORY));
    }

    @Test
    void theGravestItemComesFirstAndAllAreKept() {
        Assessment assessment = Bench.assess(named("a customer's server that advertises another").mail());
        assertThat(assessment.items()).extracting(ItemVerdict::kind).containsExactly(Kind.SENT_OR_ABUSED, Kind.NAMED);
        assertThat(assessment.items().getLast().customer()).contains(new CustomerNumber("C-07"));
    }

    @Test
    void theSendersOwnSiteIsNoCaseOfItsOwn() {
        assertThat(Bench.assess(named("a customer's own server, advertising his own site").mail()).items()).hasSize(1);
    }

    @Test
    void anAccountOfOursIsTheItem() {
        OwnItem item = Bench.assess(named("a stolen password").mail()).items().getFirst().item();
        assertThat(item).isInstanceOf(OwnItem.Account.class).extracting(OwnItem::text).isEqualTo("info@hachi.example");
    }

    @Test
    void signsThatAreNotEnoughAreToldAllTheSame() {
        assertThat(Bench.codes(Bench.assess(named("one sign of forwarding").mail()))).contains("FORWARD_REWRITTEN");
    }

    @Test
    void aDisputedAddressNamesNobodyInAnyReason() {
        Assessment assessment = Bench.assess(named("an address that changed hands").mail());
        assertThat(assessment.findings().toString()).doesNotContain("C-09").doesNotContain("C-10");
    }

    @Test
    void aStaleProfileConcludesNotThatItIsNotOurs() {
        Assessment assessment = judged(named("nothing of ours"), Bench.profile(Instant.parse("2026-01-01T00:00:00Z")), LogAnswer.NOT_SEARCHED);
        assertThat(assessment.kind()).isEqualTo(Kind.INSUFFICIENT);
        assertThat(assessment.cause()).isEqualTo(CauseCode.N_HOLD);
    }

    @Test
    void aStaleProfileConcludesNotThatThereWasNoCustomer() {
        Assessment assessment = judged(named("an address of ours without"), Bench.profile(Instant.parse("2026-01-01T00:00:00Z")),
                LogAnswer.NOT_SEARCHED);
        assertThat(Bench.codes(assessment)).contains("UNASSIGNED_STALE").doesNotContain("UNASSIGNED");
    }

    @Test
    void ourLogMakesGradeA() {
        Assessment assessment = judged(named("a customer's own server, in his own name"), Bench.PROFILE, new LogAnswer.Confirmed(Set.of(0)));
        assertThat(assessment.grade()).contains(Grade.A);
        assertThat(assessment.cause()).isEqualTo(CauseCode.K1_LOG);
    }

    @Test
    void aLogDoesNotMakeAPasteProved() {
        Assessment assessment = judged(named("the same pasted"), Bench.PROFILE, new LogAnswer.Confirmed(Set.of(0)));
        assertThat(assessment.grade()).contains(Grade.C);
        assertThat(assessment.kind()).isEqualTo(Kind.SENT_OR_ABUSED);
    }

    @Test
    void notFoundAndNotCoveredAreToldApart() {
        Case one = named("only the URL");
        assertThat(Bench.codes(judged(one, Bench.PROFILE, new LogAnswer.NotFound()))).isNotEqualTo(
                Bench.codes(judged(one, Bench.PROFILE, new LogAnswer.NotCovered())));
    }

    @Test
    void aDeliveryReportToTheDeskAccusesNobody() {
        Assessment assessment = Bench.assess("""
                Delivered-To: abuse@our.example
                Received: from relay.our.example (relay.our.example [192.0.2.3])
                \tby mx.our.example (Postfix) with ESMTP id 4fWYWL5n1 for <abuse@our.example>; Tue, 3 Mar 2026 09:10:11 +0900 (JST)
                From: MAILER-DAEMON@relay.our.example
                To: abuse@our.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                Your mail could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.our.example

                Final-Recipient: rfc822; nobody@isp-a.example
                Action: failed
                Status: 5.1.1

                --b--
                """);
        assertThat(Bench.told(assessment)).startsWith("insufficient N-INFO - ");
        assertThat(assessment.items()).isEmpty();
    }

    @Test
    void theSameComplaintIsJudgedTheSame() {
        for (Case one : Case.all()) {
            assertThat(Bench.assess(one.mail())).isEqualTo(Bench.assess(one.mail()));
        }
    }

    @Test
    void saysByWhichVersionOfTheRules() {
        assertThat(Bench.assess("").rules()).isEqualTo(Assessor.RULES);
    }

    @Test
    void emptyMailIsTooLittle() {
        assertThat(Bench.assess("").kind()).isEqualTo(Kind.INSUFFICIENT);
    }

    @Test
    void anyBytesAreJudged() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            assertThat(Bench.assess(bytes).items()).isEmpty();
        }
    }

    @Test
    void everyPieceOfAMailIsJudged() {
        byte[] whole = named("a stolen password").mail().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(Bench.assess(Arrays.copyOf(whole, length)).findings()).isNotEmpty();
        }
    }

    @Test
    void aFloodOfUrlsIsJudgedByTheFirst() {
        StringBuilder mail = new StringBuilder(named("only a URL that somebody").mail());
        for (int i = 0; i < 3_000; i++) {
            mail.append("http://nanaya.example/").append(i).append('\n');
        }
        List<ItemVerdict> items = Bench.assess(mail.toString()).items();
        assertThat(items).hasSizeLessThanOrEqualTo(NamedReader.MOST).allMatch(item -> item.cause() == CauseCode.K3_WAY);
    }
}
