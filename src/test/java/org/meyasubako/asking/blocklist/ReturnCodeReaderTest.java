package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.net.IpAddress;

class ReturnCodeReaderTest {

    private static ReturnCode read(String zone, String answer) {
        return ReturnCodeReader.read(Given.list(zone), IpAddress.parse(answer).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "zen.spamhaus.org, 127.0.0.2, LISTED",
        "zen.spamhaus.org, 127.0.0.6, LISTED",
        "zen.spamhaus.org, 127.0.0.10, POLICY",
        "zen.spamhaus.org, 127.0.0.99, UNDOCUMENTED",
        "zen.spamhaus.org, 127.255.255.252, ERROR",
        "zen.spamhaus.org, 127.255.255.254, ERROR",
        "zen.spamhaus.org, 127.255.255.255, ERROR",
        "dbl.spamhaus.org, 127.0.1.255, ERROR",
        "dbl.spamhaus.org, 127.0.1.104, LISTED",
        "bl.spamcop.net, 127.255.255.1, ERROR",
        "bl.spamcop.net, 127.0.0.1, UNDOCUMENTED",
        "bl.spamcop.net, 203.0.113.80, OUTSIDE",
        "bl.spamcop.net, 2001:db8::1, OUTSIDE",
        "bl.spamcop.net, 128.0.0.2, OUTSIDE",
        "multi.surbl.org, 127.0.0.1, ERROR",
        "multi.surbl.org, 127.0.0.64, LISTED",
        "multi.surbl.org, 127.0.0.4, INFO",
        "multi.surbl.org, 127.0.1.64, UNDOCUMENTED",
        "multi.uribl.com, 127.0.0.1, ERROR",
        "multi.uribl.com, 127.0.0.4, INFO",
        "bl.score.senderscore.com, 127.0.0.1, LISTED",
        "bl.score.senderscore.com, 127.255.255.255, ERROR",
        "hostkarma.junkemailfilter.com, 127.0.0.1, WHITE",
        "rbl.efnetrbl.org, 127.0.0.1, LISTED",
        "bl.blocklist.de, 127.0.0.21, LISTED",
        "bl.blocklist.de, 127.0.0.22, UNDOCUMENTED",
        "list.dnswl.org, 127.0.5.3, WHITE",
        "list.dnswl.org, 127.0.5.4, UNDOCUMENTED",
        "list.dnswl.org, 127.0.10.0, ERROR",
        "list.dnswl.org, 127.0.0.255, ERROR",
        "dyna.spamrats.com, 127.0.0.36, POLICY",
        "dyna.spamrats.com, 127.0.0.37, UNDOCUMENTED",
        "dnsbl-2.uceprotect.net, 127.0.0.2, COLLATERAL",
    })
    void classesEveryAnswer(String zone, String answer, CodeClass expected) {
        assertThat(read(zone, answer).codeClass()).isEqualTo(expected);
    }

    @Test
    void tellsEveryBitOfASum() {
        assertThat(read("multi.surbl.org", "127.0.0.88").meanings()).extracting(meaning -> meaning.code())
                .containsExactlyInAnyOrder("meaning.phishing", "meaning.malware", "meaning.domain.spam");
    }

    @Test
    void takesTheStrongestClassOfASum() {
        assertThat(read("multi.uribl.com", "127.0.0.6").codeClass()).isEqualTo(CodeClass.LISTED);
    }
}
