package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.asking.blocklist.DeadList.Fate;

class DeadListReaderTest {

    private final DeadListReader reader = new DeadListReader(Given.CATALOGUE);

    private List<String> found(String configuration) {
        return reader.warnings(configuration).stream().map(w -> w.line() + " " + w.written() + " " + w.list().fate()).toList();
    }

    static Stream<DeadList> dead() {
        return Given.CATALOGUE.dead().stream();
    }

    @ParameterizedTest
    @MethodSource("dead")
    void findsEveryDeadList(DeadList list) {
        assertThat(reader.warnings("reject_rbl_client " + list.zone())).extracting(DeadListWarning::list).containsExactly(list);
    }

    @Test
    void findsThemInPostfix() {
        assertThat(found("smtpd_recipient_restrictions =\n  permit_mynetworks,\n  reject_rbl_client zen.spamhaus.org,\n"
                + "  reject_rbl_client dnsbl.sorbs.net=127.0.0.[2..9],\n  reject_rhsbl_sender rhsbl.ahbl.org\n"))
                .containsExactly("4 dnsbl.sorbs.net EMPTY", "5 rhsbl.ahbl.org WILDCARD");
    }

    @Test
    void findsThemInSendmail() {
        assertThat(found("FEATURE(`dnsbl', `relays.ordb.org', `\"550 see http://ordb.org/\"')dnl\n"))
                .containsExactly("1 relays.ordb.org WILDCARD");
    }

    @Test
    void findsThemInExim() {
        assertThat(found("deny dnslists = bl.spamcop.net : IX.dnsbl.manitu.net. : list.dsbl.org\n"))
                .containsExactly("1 IX.dnsbl.manitu.net EMPTY", "1 list.dsbl.org SILENT");
    }

    @Test
    void findsZonesBeneathADeadOne() {
        assertThat(found("rbl { symbol = X; rbl = \"web.dnsbl.sorbs.net\"; }")).containsExactly("1 web.dnsbl.sorbs.net EMPTY");
    }

    @Test
    void passesRemarks() {
        assertThat(found("# reject_rbl_client dnsbl.sorbs.net\n  // dul.ru\ndnl FEATURE(`dnsbl', `dul.ru')\n; dul.ru\n")).isEmpty();
    }

    @Test
    void passesNamesThatOnlyEndAlike() {
        assertThat(found("mydul.ru notdnsbl.sorbs.net www.sorbs.net dul.ru.example")).isEmpty();
    }

    @Test
    void passesListsThatLive() {
        assertThat(found("zen.spamhaus.org bl.spamcop.net b.barracudacentral.org")).isEmpty();
    }

    @Test
    void saysWhatBecameOfAList() {
        assertThat(reader.warnings("dul.ru").getFirst().list().fate()).isEqualTo(Fate.WILDCARD);
    }

    @Test
    void readsLongTextsUpToItsLimit() {
        assertThat(found("a.".repeat(DeadListReader.MAX_LENGTH) + "\ndul.ru")).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(found("")).isEmpty();
    }
}
