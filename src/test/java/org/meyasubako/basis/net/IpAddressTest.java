package org.meyasubako.basis.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "[192.0.2.7], 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "IPv6:2001:DB8::25, 2001:db8::25",
        "[IPv6:2001:db8:0:0:0:0:0:1], 2001:db8::1",
        "fe80::19bd:c588:dd17:5226%6, fe80::19bd:c588:dd17:5226",
        "2001:db8::, 2001:db8::",
    })
    void readsEverySpellingAsOneAddress(String written, String expected) {
        assertThat(IpAddress.parse(written)).map(IpAddress::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "192.0.2", "192.0.2.256", "192.0.2.7.1", "mail.example", "1:2:3", "[", "%", "0x7f.1", "2130706433",
            "192.0.2.７１１", ":::", "1.2.3.4/24"})
    void takesNothingElseForAnAddress(String written) {
        assertThat(IpAddress.parse(written)).isEmpty();
    }

    @Test
    void neverReadsAVeryLongText() {
        assertThat(IpAddress.parse("1".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 192.0.2.1, false",
        "192.0.2.77/24, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
    })
    void aNetworkContainsWhatSharesItsLeadingBits(String network, String address, boolean contained) {
        assertThat(IpNetwork.parse(network).orElseThrow().contains(IpAddress.parse(address).orElseThrow())).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/", "mail.example/24", "2001:db8::/129", "192.0.2.0/2a"})
    void anImpossibleNetworkIsNone(String network) {
        assertThat(IpNetwork.parse(network)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, PRIVATE",
        "172.31.255.255, PRIVATE",
        "100.64.0.1, SHARED",
        "169.254.1.1, LINK_LOCAL",
        "fe80::1, LINK_LOCAL",
        "fd00::1, PRIVATE",
        "127.0.0.1, LOOPBACK",
        "::1, LOOPBACK",
        "203.0.113.1, DOCUMENTATION",
        "2001:db8::1, DOCUMENTATION",
        "224.0.0.1, MULTICAST",
        "255.255.255.255, RESERVED",
        "0.0.0.0, THIS_NETWORK",
    })
    void knowsTheSpecialPurposeRanges(String address, SpecialPurpose expected) {
        assertThat(SpecialPurpose.of(IpAddress.parse(address).orElseThrow())).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.32.0.1", "100.128.0.1", "8.8.8.8", "2600::1", "193.0.0.1"})
    void everyOtherAddressIsPublic(String address) {
        assertThat(SpecialPurpose.of(IpAddress.parse(address).orElseThrow())).isEmpty();
    }
}
