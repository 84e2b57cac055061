package org.meyasubako.asking.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.trace.Copy;

class AuthenticationResultsReaderTest {

    private static final String SPF = "; spf=pass smtp.mailfrom=shop.example\n";

    private static List<String> standings(String header) {
        return Given.standings(Given.read(header));
    }

    @Test
    void believesTheHostThatTookTheMailOver() {
        assertThat(standings("Authentication-Results: mx.victim.example" + SPF + Given.HANDOVER)).containsExactly("fact why.believed");
    }

    @Test
    void believesAnotherNameOfTheSameHouse() {
        assertThat(standings("Authentication-Results: victim.example" + SPF + Given.HANDOVER)).containsExactly("fact why.believed");
    }

    @Test
    void believesTheNameWithAJobNumber() {
        assertThat(standings("Authentication-Results: mx.victim.example/4F2A" + SPF + Given.HANDOVER)).containsExactly("fact why.believed");
    }

    @Test
    void doubtsWhatStandsBeneathTheHandover() {
        assertThat(standings(Given.HANDOVER + "Authentication-Results: mx.victim.example" + SPF)).containsExactly("claim why.beneath");
    }

    @Test
    void doubtsAForeignNameAboveTheHandover() {
        assertThat(standings("Authentication-Results: mx.google.com" + SPF + Given.HANDOVER)).containsExactly("claim why.foreignId");
    }

    @Test
    void doubtsTheSendersOwnNameAboveTheHandover() {
        assertThat(standings("Authentication-Results: mail.shop.example" + SPF + Given.HANDOVER)).containsExactly("claim why.foreignId");
    }

    @Test
    void doubtsAFieldWithoutAName() {
        assertThat(standings("Authentication-Results: spf=pass smtp.mailfrom=shop.example\n" + Given.HANDOVER))
                .containsExactly("claim why.noId");
    }

    @Test
    void doubtsAFormThatItDoesNotKnow() {
        assertThat(standings("Authentication-Results: mx.victim.example 2" + SPF + Given.HANDOVER)).containsExactly("claim why.version");
    }

    @Test
    void doubtsAllThatAPersonPasted() {
        String header = "Authentication-Results: mx.victim.example" + SPF + Given.HANDOVER;
        assertThat(Given.standings(Given.read(header, Copy.PASTED))).containsExactly("claim why.pasted");
    }

    @Test
    void doubtsAllInAChainWithoutAnAnchor() {
        String header = "Authentication-Results: mx.nobody.example" + SPF + Given.HANDOVER.replace("mx.victim", "mx.nobody");
        assertThat(standings(header)).containsExactly("claim why.unproved");
    }

    @Test
    void doubtsAllWithoutAChain() {
        AuthenticationResultsReader reader = new AuthenticationResultsReader(Given.POLICY, Set.of());
        var results = reader.read(Given.fields("Authentication-Results: mx.victim.example" + SPF), Optional.empty());
        assertThat(Given.standings(results)).containsExactly("claim why.noChain");
    }

    @Test
    void believesOurFiltersNameOnOurExchanger() {
        assertThat(standings("Authentication-Results: our-filter" + SPF + Given.OWN_HANDOVER)).containsExactly("fact why.believed");
    }

    @Test
    void doubtsOurFiltersNameOnAnothersExchanger() {
        assertThat(standings("Authentication-Results: our-filter" + SPF + Given.HANDOVER)).containsExactly("claim why.foreignId");
    }

    @Test
    void doubtsGmailsFieldBeneathItsOwnLineAndBelievesItsCopyAbove() {
        String header = """
                Received: by 2002:a05:6102:3f8b:b0:450:6b8c:d49a with SMTP id o11csp2237370vsv; Mon, 2 Mar 2026 16:10:12 -0800 (PST)
                ARC-Authentication-Results: i=1; mx.google.com; spf=pass smtp.mailfrom=shop.example
                Received: from mail.shop.example (mail.shop.example. [198.51.100.5]) by mx.google.com with ESMTPS id hf9si20527599wib.1.2026.03.02.16.10.11 for <s@gmail.com>; Mon, 02 Mar 2026 16:10:11 -0800 (PST)
                Received-SPF: pass (google.com: domain of shop.example) client-ip=198.51.100.5;
                Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=shop.example
                """;
        assertThat(standings(header)).containsExactly("fact why.believed", "claim why.beneath", "claim why.beneath");
    }

    @Test
    void doubtsTheSealOfAHouseThatTheMailNeverReached() {
        String header = Given.HANDOVER + "ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.d=bank.example\n";
        assertThat(standings(header)).containsExactly("claim why.beneath");
    }

    @Test
    void isNotFooledByAForgedLineOfTheSameReceiver() {
        String forged = "Authentication-Results: mx.victim.example; dkim=pass header.d=bank.example\n"
                + Given.HANDOVER.replace("mail.shop.example", "mail.bank.example");
        assertThat(Given.read(Given.HANDOVER + forged).signers()).isEmpty();
    }

    @Test
    void believesReceivedSpfByItsPlace() {
        assertThat(standings("Received-SPF: fail (not permitted) client-ip=198.51.100.5\n" + Given.HANDOVER))
                .containsExactly("fact why.position");
    }

    @Test
    void doubtsReceivedSpfOfAnotherReceiver() {
        assertThat(standings("Received-SPF: fail receiver=mx.elsewhere.example\n" + Given.HANDOVER)).containsExactly("claim why.foreignId");
    }

    @Test
    void doubtsReceivedSpfBeneathTheHandover() {
        assertThat(standings(Given.HANDOVER + "Received-SPF: pass client-ip=198.51.100.5\n")).containsExactly("claim why.beneath");
    }

    @Test
    void readsNoMoreFieldsThanItsLimitAndSaysSo() {
        AuthenticationResults results = Given.read(("Authentication-Results: mx.victim.example" + SPF)
                .repeat(AuthenticationResultsReader.MAX_FIELDS + 1) + Given.HANDOVER);
        assertThat(results.results()).hasSize(AuthenticationResultsReader.MAX_FIELDS);
        assertThat(results.defects()).extracting(Defect::code).containsExactly(AuthenticationResultsReader.TOO_MANY_FIELDS);
    }

    @Test
    void findsNothingInAnEmptyHeader() {
        assertThat(new AuthenticationResultsReader(Given.POLICY, Set.of()).read(List.of(), Optional.empty()))
                .isEqualTo(AuthenticationResults.NONE);
    }
}
