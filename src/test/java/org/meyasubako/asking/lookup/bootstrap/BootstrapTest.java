package org.meyasubako.asking.lookup.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.wire.WireTargets;

class BootstrapTest {

    private final Bootstrap bootstrap = Bootstrap.shipped();

    @ParameterizedTest
    @CsvSource({"203.0.113.7, whois.apnic.net", "198.51.100.7, whois.arin.net", "2a00::1, whois.ripe.net", "2001:db8::1, whois.apnic.net",
        "as2497, whois.iana.org", "as64600, whois.iana.org", "as196700, whois.ripe.net", "shop.example.jp, whois.jprs.jp",
        "shop.com, whois.verisign-grs.com", "shop.example, whois.iana.org", "10.0.0.1, whois.iana.org", "nonsense here, whois.iana.org"})
    void knowsTheWhoisServerToBeginWith(String subject, String server) {
        assertThat(bootstrap.whoisServer(subject)).isEqualTo(server);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, https://rdap.apnic.net/", "as64600, https://rdap.arin.net/registry/", "shop.org, https://rdap.publicinterestregistry.org/rdap/"})
    void knowsTheRdapBase(String subject, String base) {
        assertThat(bootstrap.rdapBase(subject)).contains(URI.create(base));
    }

    @Test
    void knowsThatJpHasNoRdap() {
        assertThat(bootstrap.rdapBase("shop.example.jp")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A www.shop.example, shop.example", "PTR 203.0.113.7, 7.113.0.203.in-addr.arpa", "WHOIS 203.0.113.7, whois.apnic.net",
        "RDAP 203.0.113.7, rdap.apnic.net", "TXT 7.113.0.203.origin.asn.cymru.com, origin.asn.cymru.com", "NS shop.example, shop.example"})
    void tellsThePersonWhomAQuestionReaches(String question, String target) {
        assertThat(new WireTargets().targetOf(Question.parse(question).orElseThrow())).contains(target);
    }

    /** Where a recorded file of IANA's is at hand, the snapshot agrees with it on every block of addresses. */
    @Test
    void agreesWithARecordedBootstrapFile() throws Exception {
        String corpus = System.getProperty("corpus", "");
        assumeFalse(corpus.isEmpty(), "no -Dcorpus");
        for (String file : new String[] {"ipv4.json", "ipv6.json"}) {
            JsonNode services = new ObjectMapper().readTree(Path.of(corpus, "rdap/openrdap/testdata/bootstrap", file).toFile()).path("services");
            for (JsonNode service : services) {
                String host = URI.create(service.path(1).path(0).asText()).getHost();
                for (JsonNode network : service.path(0)) {
                    assertThat(bootstrap.rdapBase(network.asText()).map(URI::getHost)).as(network.asText()).contains(host);
                }
            }
        }
    }
}
