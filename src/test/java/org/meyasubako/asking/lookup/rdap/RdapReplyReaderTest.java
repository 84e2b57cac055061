package org.meyasubako.asking.lookup.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.RegistrationSummary.AbuseContact;
import org.meyasubako.asking.lookup.Reply;

class RdapReplyReaderTest {

    private static final String NETWORK = """
            {"objectClassName": "ip network", "startAddress": "203.0.113.0", "endAddress": "203.0.113.255", "name": "SAMPLE-NET", "country": "jp",
             "arin_originas0_originautnums": [64496],
             "entities": [
               {"roles": ["registrant"], "vcardArray": ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "Sample Net, Inc."]]],
                "entities": [{"roles": ["technical"], "entities": [
                  {"roles": ["Abuse", "noc"], "vcardArray": ["vcard", [["email", {"type": "work"}, "text", "deep@sample.example"]]]}]}]},
               {"roles": ["abuse"], "vcardArray": ["vcard", [["email", {}, "text", "abuse@sample.example"], ["email", {}, "text", ""],
                                                             ["tel", {}, "uri", "tel:+81-3"]]]}]}
            """;

    private static Answer<Reply> read(String question, String json) {
        return new RdapReplyReader().read(Observations.text("RDAP " + question, "rdap.registry.example", json));
    }

    private static RegistrationSummary summary(String question, String json) {
        return ((Reply.Registration) read(question, json).found().orElseThrow()).summary();
    }

    @Test
    void readsWhatACardShows() {
        RegistrationSummary summary = summary("203.0.113.7", NETWORK);
        assertThat(summary.subject()).contains("203.0.113.0 - 203.0.113.255");
        assertThat(summary.name()).contains("SAMPLE-NET");
        assertThat(summary.holder()).contains("Sample Net, Inc.");
        assertThat(summary.country()).contains("JP");
        assertThat(summary.origin().map(Object::toString)).contains("AS64496");
    }

    @Test
    void findsAbuseContactsHoweverDeepAndTheNetworksOwnFirst() {
        assertThat(summary("203.0.113.7", NETWORK).abuse()).containsExactly(
                new AbuseContact("abuse@sample.example", "rdap:abuse"), new AbuseContact("deep@sample.example", "rdap:abuse"));
    }

    @Test
    void readsTheRegistrarOfADomain() {
        String domain = """
                {"objectClassName": "domain", "ldhName": "SHOP.example", "entities": [
                  {"roles": ["registrar"], "vcardArray": ["vcard", [["fn", {}, "text", "Sample Registrar"]]],
                   "entities": [{"roles": ["abuse"], "vcardArray": ["vcard", [["email", {}, "text", "abuse@registrar.example"]]]}]}]}""";
        assertThat(summary("shop.example", domain).registrar()).contains("Sample Registrar");
        assertThat(summary("shop.example", domain).abuse()).extracting(AbuseContact::address).containsExactly("abuse@registrar.example");
    }

    @Test
    void theErrorInTheBodyCountsToo() {
        assertThat(read("203.0.113.7", "{\"errorCode\": 404}")).isInstanceOf(Answer.Absent.class);
        assertThat(Observations.caseOf(read("203.0.113.7", "{\"errorCode\": 429}"))).isEqualTo("fail.rate-limit");
    }

    @Test
    void anAnswerAboutAnotherDomainOrNumberIsNotBelieved() {
        assertThat(Observations.caseOf(read("shop.example", "{\"ldhName\": \"innocent.example\"}"))).isEqualTo("fail.mismatch");
        assertThat(Observations.caseOf(read("as64496", "{\"startAutnum\": 64500, \"endAutnum\": 64510}"))).isEqualTo("fail.mismatch");
    }

    @Test
    void fieldsOfTheWrongTypeAreOverlooked() {
        String odd = "{\"startAddress\": \"203.0.113.0\", \"endAddress\": \"203.0.113.255\", \"name\": 7, \"entities\": {\"roles\": \"abuse\"},"
                + " \"country\": [], \"arin_originas0_originautnums\": [\"x\", -1]}";
        assertThat(summary("203.0.113.7", odd).abuse()).isEmpty();
    }
}
