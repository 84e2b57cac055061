package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/** The lists of known receivers and forwarders are well formed, and cautious. */
class HostListTest {

    private static final Set<String> SOURCES = Set.of("domain", "SA", "seen", "spf", "mobile", "site", "known");

    private static final TrustPolicy SHIPPED = new ShippedTrustPolicy(true);

    private static HostRole roleOf(String name) {
        return SHIPPED.roleOf(DomainName.parse(name).orElseThrow()).orElse(HostRole.OWN_OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"known-receivers.txt", "known-forwarders.txt"})
    void everyRowNamesASourceOfItsLegend(String list) {
        assertThat(HostList.shipped(list).rows()).allSatisfy(row ->
                assertThat(Splitter.on(", ").splitToList(row.source())).as(row.house()).isNotEmpty().isSubsetOf(SOURCES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"known-receivers.txt", "known-forwarders.txt"})
    void everyHostIsANetworkOrANameThatNoRegistryGivesToEverybody(String list) {
        assertThat(HostList.shipped(list).rows()).flatMap(HostList.Row::hosts).allSatisfy(host ->
                assertThat(IpNetwork.parse(host).isPresent()
                        || DomainName.parse(host).filter(name -> name.registrable().isPresent() && name.ascii().equals(host)).isPresent())
                        .as(host).isTrue());
    }

    @Test
    void noHostStandsTwice() {
        List<String> hosts = Stream.of("known-receivers.txt", "known-forwarders.txt").flatMap(list -> HostList.shipped(list).rows().stream())
                .flatMap(row -> row.hosts().stream()).toList();
        assertThat(hosts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mx.google.com", "ifmta0007.nifty.com", "mgw01.docomo.ne.jp", "lsean.ezweb.ne.jp", "mta1.i.softbank.jp",
            "x1.prod.outlook.com"})
    void mobileCarriersProvidersAndFreeMailAreReceivers(String host) {
        assertThat(roleOf(host)).isEqualTo(HostRole.RECEIVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mx0a-0012.pphosted.com", "eu-smtp-1.mimecast.com", "vger.kernel.org", "alum.mit.edu"})
    void filtersForwardingServicesAndListsAreForwarders(String host) {
        assertThat(roleOf(host)).isEqualTo(HostRole.FORWARDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.kyoto.ac.jp", "mail.stanford.edu", "google.com.evil.example", "notgoogle.com", "smtp.sendgrid.net"})
    void universitiesSendingServicesAndLookalikesAreNeither(String host) {
        assertThat(roleOf(host)).isEqualTo(HostRole.OWN_OTHER);
    }
}
