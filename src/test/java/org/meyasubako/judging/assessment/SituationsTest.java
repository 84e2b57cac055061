package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten situations that a desk must get right, each as a whole mail. */
class SituationsTest {

    static Assessment situation(String file) throws IOException {
        try (var mail = Objects.requireNonNull(SituationsTest.class.getResourceAsStream("situations/" + file))) {
            return Bench.assess(mail.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01-pasted-vps.eml, 1-or-2 K1-HDR C-01 C",
        "02-own-forward.eml, not-ours K0-FWD C-04 B",
        "03-own-neighbour.eml, 1-or-2 K1-HDR - B",
        "04-unlisted-receiver.eml, not-ours N-OURS - C",
        "05-sending-service.eml, 3 K3-DKIM C-06 B",
        "06-reply-to-mailbox.eml, 3 K3-DROP C-05 B",
        "07-forward-without-headers.eml, 3 K3-WAY C-07 -",
        "08-nothing-attached.eml, insufficient N-INFO - -",
        "09-subscribed-newsletter.eml, 1 K1-OK C-02 B",
        "10-phishing-page.eml, 2 K2-SITE C-03 -"})
    void comesOutAsTheDeskSays(String file, String expected) throws IOException {
        Assessment assessment = situation(file);
        assertThat(Bench.told(assessment)).as(Bench.codes(assessment).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"01-pasted-vps.eml, SOURCE_PRESUMED", "01-pasted-vps.eml, LOG_NOT_SEARCHED", "02-own-forward.eml, FORWARD_REWRITTEN",
        "02-own-forward.eml, FORWARD_MAILBOX", "02-own-forward.eml, FORWARD_ENTRY", "03-own-neighbour.eml, HOST_OF_MANY",
        "04-unlisted-receiver.eml, HOP_NAMES_US", "05-sending-service.eml, SIGNED", "06-reply-to-mailbox.eml, CONTACT",
        "07-forward-without-headers.eml, WAY_UNKNOWN", "09-subscribed-newsletter.eml, CONSENT_OPEN", "10-phishing-page.eml, PLACE_PLANTED"})
    void saysWhy(String file, String code) throws IOException {
        assertThat(Bench.codes(situation(file))).contains(code);
    }
}
