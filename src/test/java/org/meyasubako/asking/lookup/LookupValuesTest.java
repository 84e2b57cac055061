package org.meyasubako.asking.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.net.IpAddress;

/** The small values around a question. */
class LookupValuesTest {

    @Test
    void everyReasonHasItsText() {
        ResourceBundle texts = ResourceBundle.getBundle("org.meyasubako.asking.lookup.texts", Locale.ENGLISH);
        assertThat(Arrays.stream(LookupReason.values()).map(LookupReason::code)).allMatch(texts::containsKey);
    }

    @Test
    void asksForTheOriginOfBothFamilies() {
        assertThat(OriginAs.question(IpAddress.parse("203.0.113.7").orElseThrow())).hasToString("TXT 7.113.0.203.origin.asn.cymru.com");
        assertThat(OriginAs.question(IpAddress.parse("2001:db8::1").orElseThrow()).subject()).endsWith(".8.b.d.0.1.0.0.2.origin6.asn.cymru.com");
    }

    @Test
    void readsAnOriginWithItsPrefixAndRegistry() {
        OriginAs origin = OriginAs.parse("64496 | 203.0.113.0/24 | JP | apnic | 2001-02-03").orElseThrow();
        assertThat(origin.numbers()).hasToString("[AS64496]");
        assertThat(origin.prefix()).hasToString("203.0.113.0/24");
        assertThat(origin.country() + " " + origin.registry() + " " + origin.allocated()).isEqualTo("JP apnic 2001-02-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "64496", "NA | 203.0.113.0/24 | JP | apnic | ", "64496 | nowhere | JP | apnic | ", "a|b|c|d|e|f"})
    void refusesWhatIsNoOrigin(String text) {
        assertThat(OriginAs.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"WHOIS 203.0.113.7; 203.0.113.0 - 203.0.113.255; false", "WHOIS 203.0.113.7; 203.0.113.0/24; false",
        "WHOIS 203.0.113.7; 198.51.100.0/24, 203.0.113.0/24; false", "WHOIS 203.0.113.7; 198.51.100.0/24; true",
        "WHOIS 203.0.113.7; 203.0.113.8 - 203.0.113.255; true", "WHOIS 203.0.113.7; TOKAI-NET; false", "WHOIS 2001:db8::1; 2001:db8::/32; false",
        "WHOIS 2001:db8::1; 203.0.113.0/24; true", "WHOIS as64496; AS64496; false", "WHOIS as64496; AS64497; true",
        "WHOIS as64496; 64490-64500; false", "WHOIS shop.example; SHOP.EXAMPLE; false", "WHOIS www.shop.example; shop.example; false",
        "WHOIS shop.example; innocent.example; true", "WHOIS shop.example; (not disclosed); false"})
    void tellsWhereARegistrySpeaksOfSomethingElse(String question, String subject, boolean contradicts) {
        assertThat(RegisteredRange.contradicts(Question.parse(question).orElseThrow(), subject)).isEqualTo(contradicts);
    }
}
