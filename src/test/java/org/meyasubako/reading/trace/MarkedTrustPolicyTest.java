package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

class MarkedTrustPolicyTest {

    private static HostMark mark(String host, HostMark.Role role) {
        return new HostMark(MarkedHost.parse(host).orElseThrow(), role);
    }

    private static Optional<HostRole> roleOf(String name, HostMark... marks) {
        return new MarkedTrustPolicy(new TestPolicy(true), List.of(marks)).roleOf(DomainName.parse(name).orElseThrow());
    }

    @Test
    void theLongestMarkedNameCounts() {
        assertThat(roleOf("out.mail.shop.example", mark("shop.example", HostMark.Role.RECEIVER), mark("mail.shop.example", HostMark.Role.FORWARDER)))
                .contains(HostRole.FORWARDER);
    }

    @Test
    void aMarkComesBeforeTheShippedLists() {
        assertThat(roleOf("mx.google.com", mark("mx.google.com", HostMark.Role.FORWARDER))).contains(HostRole.FORWARDER);
    }

    @Test
    void aMarkNeverMakesAHostOfOursOneThatIsPassedOver() {
        assertThat(roleOf("www7.our.example", mark("our.example", HostMark.Role.FORWARDER))).contains(HostRole.OWN_OTHER);
    }

    @Test
    void aHostMarkedAsOursIsNeverPassedOver() {
        assertThat(roleOf("new.our2.example", mark("our2.example", HostMark.Role.OURS)).orElseThrow().isSkipped()).isFalse();
    }

    @Test
    void anAddressIsMarkedAlone() {
        TrustPolicy policy = new MarkedTrustPolicy(new TestPolicy(true), List.of(mark("198.51.100.5", HostMark.Role.RECEIVER)));
        assertThat(policy.roleOf(IpAddress.parse("198.51.100.6").orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example", "jp", "co.jp", "10.0.0.1", "fe80::1", "a b", "-", "\0"})
    void whatNamesNoHostIsNotMarked(String text) {
        assertThat(MarkedHost.parse(text)).isEmpty();
    }
}
