package org.meyasubako.own.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class ProfileReaderTest {

    private static final String CUSTOMERS = "customer,name\nC-1,One\nC-2,Two\n";

    @TempDir
    Path folder;

    /** The defects that say something, without the files that are simply not there. */
    private List<String> defects(String file, String content) throws IOException, UnreadableProfileException {
        return Folders.told(ProfileReader.read(Folders.with(folder, file, content)));
    }

    private ProfileRows rows(String file, String content) throws IOException, UnreadableProfileException {
        return ProfileReader.read(Folders.with(folder, file, content)).profile().rows();
    }

    @Test
    void aSoundProfileHasNoDefectsButThoseItWasGiven() throws IOException, UnreadableProfileException {
        assertThat(Folders.told(ProfileReader.read(Folders.madeUp(folder)))).containsExactly("assets.csv:34 NOTED overlap",
                "assets.csv:37 NOTED customer-unknown");
    }

    @Test
    void aMissingFileIsNoted() throws IOException, UnreadableProfileException {
        assertThat(ProfileReader.read(folder).defects()).extracting(defect -> defect.file() + " " + defect.reason().code())
                .containsExactlyElementsOf(ProfileReader.FILES.stream().map(name -> name + " file-missing").toList());
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> ProfileReader.read(folder.resolve("nowhere"))).isInstanceOfSatisfying(UnreadableProfileException.class,
                failure -> assertThat(failure.reason().code()).isEqualTo("folder-missing"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("desk.csv"), "key,value\n");
        assertThatThrownBy(() -> ProfileReader.read(file)).isInstanceOf(UnreadableProfileException.class);
    }

    @Test
    void readsTheDesk() throws IOException, UnreadableProfileException {
        Desk desk = ProfileReader.read(Folders.madeUp(folder)).profile().desk();
        assertThat(desk).extracting(Desk::nameEn, Desk::asNumber, Desk::timeZone, Desk::ownDomains, Desk::approvalFor).containsExactly(
                "Made-up Hosting, Abuse Desk", OptionalLong.of(64496), ZoneId.of("Asia/Tokyo"),
                Set.of(new DomainName("our.example"), new DomainName("mailbox.our.example")), Set.of("suspend-tos", "terminated"));
    }

    @Test
    void aDateBeginsAtMidnightOfTheDesksZone() throws IOException, UnreadableProfileException {
        Folders.with(folder, "desk.csv", "key,value\ntime_zone,Europe/Berlin\n");
        Customer customer = rows("customers.csv", "customer,since\nC-1,2026-07-01\n").customers().getFirst();
        assertThat(customer.since()).contains(Instant.parse("2026-06-30T22:00:00Z"));
    }

    @Test
    void aDateThatASpreadsheetSavedAgainIsRead() throws IOException, UnreadableProfileException {
        assertThat(rows("customers.csv", "customer,since\nC-1,2026/7/1\n").customers().getFirst().since())
                .contains(Instant.parse("2026-06-30T15:00:00Z"));
    }

    @Test
    void columnsMayStandInAnyOrderAndCase() throws IOException, UnreadableProfileException {
        assertThat(rows("networks.csv", "ROLE, Network\nvps,192.0.2.0/28\n").networks()).extracting(network -> network.network().toString())
                .containsExactly("192.0.2.0/28");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstColumn() throws IOException, UnreadableProfileException {
        assertThat(rows("customers.csv", "\uFEFFcustomer,name\r\nC-1,One\r\n").customers()).hasSize(1);
    }

    @Test
    void unknownColumnsAreKept() throws IOException, UnreadableProfileException {
        assertThat(rows("customers.csv", "customer,Note\nC-1,calls often\n").customers().getFirst().extras())
                .isEqualTo(Map.of("note", "calls often"));
    }

    @Test
    void unknownKeysOfTheDeskAreKept() throws IOException, UnreadableProfileException {
        assertThat(rows("desk.csv", "key,value\nfax,03-0000-0001\n").desk().extras()).isEqualTo(Map.of("fax", "03-0000-0001"));
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLines() throws IOException, UnreadableProfileException {
        assertThat(rows("customers.csv", "customer,name\nC-1,\"One, \"\"the\nfirst\"\"\"\nC-2,Two\n").customers())
                .extracting(Customer::name).containsExactly("One, \"the\nfirst\"", "Two");
    }

    @Test
    void aDefectBehindACellOfSeveralLinesHasItsLine() throws IOException, UnreadableProfileException {
        assertThat(defects("customers.csv", "customer,name\r\nC-1,\"a\r\nb\"\r\n\r\n,Two\r\n"))
                .containsExactly("customers.csv:5 ROW_LEFT_OUT cell-empty");
    }

    @Test
    void wrongNetworksAndRolesAreTold() throws IOException, UnreadableProfileException {
        assertThat(defects("networks.csv", "network,role\n192.0.2.0/33,vps\n192.0.2.0/28,toaster\n,vps\n300.0.2.0/28,vps\n"))
                .containsExactly("networks.csv:2 ROW_LEFT_OUT cell-wrong", "networks.csv:3 ROW_LEFT_OUT cell-wrong",
                        "networks.csv:4 ROW_LEFT_OUT cell-empty", "networks.csv:5 ROW_LEFT_OUT cell-wrong");
    }

    @Test
    void whatEndsBeforeItBeginsIsLeftOut() throws IOException, UnreadableProfileException {
        assertThat(defects("networks.csv", "network,role,from,to\n192.0.2.0/28,vps,2026-03-02,2026-03-01\n192.0.2.16/28,vps,2026-03-02,2026-03-02\n"))
                .containsExactly("networks.csv:2 ROW_LEFT_OUT ends-before-it-begins", "networks.csv:3 ROW_LEFT_OUT ends-before-it-begins");
    }

    @Test
    void aTimeWithoutZoneIsNotGuessed() throws IOException, UnreadableProfileException {
        assertThat(defects("networks.csv", "network,role,from,to\n192.0.2.0/28,vps,2026-03-02T10:00:00,\n192.0.2.0/28,vps,2026-02-30,\n"))
                .containsExactly("networks.csv:2 ROW_LEFT_OUT cell-wrong", "networks.csv:3 ROW_LEFT_OUT cell-wrong");
    }

    @Test
    void anAssetOfAnUnknownCustomerStaysUnderHisNumber() throws IOException, UnreadableProfileException {
        Folders.with(folder, "customers.csv", CUSTOMERS);
        ProfileReading reading = ProfileReader.read(Folders.with(folder, "assets.csv", "customer,type,value\nC-9,ip,192.0.2.1\n"));
        assertThat(reading.profile().rows().assets()).hasSize(1);
    }

    @Test
    void assetsThatAreNoneAreLeftOut() throws IOException, UnreadableProfileException {
        Folders.with(folder, "customers.csv", CUSTOMERS);
        assertThat(defects("assets.csv", "customer,type,value\nC-1,domain,192.0.2.1\nC-1,ip,192.0.2.0/24\nC-1,mailbox,nobody\n"
                + "C-1,url,http://a.example/?x=1\nC-1,boat,x\n")).hasSize(5).allMatch(defect -> defect.endsWith("ROW_LEFT_OUT cell-wrong"));
    }

    @Test
    void holdingsThatOverlapAreNotedAtTheLater() throws IOException, UnreadableProfileException {
        Folders.with(folder, "customers.csv", CUSTOMERS);
        assertThat(defects("assets.csv", "customer,type,value,from,to\nC-1,ip,192.0.2.1,2026-01-01,\nC-2,ip,192.0.2.1,2020-01-01,2026-02-01\n"
                + "C-2,ip,192.0.2.2,2020-01-01,2026-01-01\nC-1,ip,192.0.2.2,2026-01-01,\n")).containsExactly("assets.csv:2 NOTED overlap");
    }

    @Test
    void ofTwoCustomersWithOneNumberTheFirstCounts() throws IOException, UnreadableProfileException {
        assertThat(defects("customers.csv", CUSTOMERS + "C-1,Other\n")).containsExactly("customers.csv:4 ROW_LEFT_OUT twice");
    }

    @Test
    void aKeyOfTheDeskCountsOnce() throws IOException, UnreadableProfileException {
        assertThat(rows("desk.csv", "key,value\nname,first\nNAME,second\n").desk().name()).isEqualTo("first");
    }

    @Test
    void wrongValuesOfTheDeskAreNoted() throws IOException, UnreadableProfileException {
        assertThat(defects("desk.csv", "key,value\ntime_zone,Mars/Olympus\nas_number,many\nown_domains,our.example a..b\nsuspend_address_only,maybe\n"))
                .hasSize(4).allMatch(defect -> defect.endsWith("NOTED cell-ignored"));
    }

    @Test
    void parentsThatGoInACircleAreNoted() throws IOException, UnreadableProfileException {
        assertThat(defects("customers.csv", "customer,parent\nC-1,C-2\nC-2,C-3\nC-3,C-1\nC-4,C-1\nC-5,C-5\nC-6,C-7\n")).containsExactly(
                "customers.csv:2 NOTED parent-circle", "customers.csv:3 NOTED parent-circle", "customers.csv:4 NOTED parent-circle",
                "customers.csv:6 NOTED parent-circle", "customers.csv:7 NOTED parent-unknown");
    }

    @Test
    void aCircleOfParentsLeavesLettersWithTheCustomer() throws IOException, UnreadableProfileException {
        Profile profile = ProfileReader.read(Folders.with(folder, "customers.csv", "customer,parent\nC-1,C-2\nC-2,C-1\n")).profile();
        Customer one = profile.customer(new CustomerNumber("C-1")).orElseThrow();
        assertThat(profile.contractPartyOf(one)).isEqualTo(one);
    }

    @Test
    void aMistakeInACustomersRowMakesNobodyUnknown() throws IOException, UnreadableProfileException {
        assertThat(rows("customers.csv", "customer,status,language,since,email\nC-1,asleep,xx,someday,nobody\n").customers())
                .extracting(Customer::status, Customer::language).containsExactly(tuple(CustomerStatus.UNKNOWN,
                        Language.JAPANESE));
    }

    @Test
    void aGroundThatIsNotKnownIsNoted() throws IOException, UnreadableProfileException {
        assertThat(defects("clauses.csv", "number,grounds\n15,spam-sending; gambling\n16,gambling\n")).containsExactly(
                "clauses.csv:2 NOTED ground-unknown", "clauses.csv:3 NOTED ground-unknown", "clauses.csv:3 ROW_LEFT_OUT cell-wrong");
    }

    @Test
    void theDigestIsWhatSha256sumTells() throws IOException, UnreadableProfileException {
        Folders.with(folder, "customers.csv", CUSTOMERS);
        String sum = Sha256.of(CUSTOMERS.getBytes(StandardCharsets.UTF_8)) + "  customers.csv\n";
        assertThat(ProfileReader.read(folder).profile().digest()).isEqualTo(Sha256.of(sum.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyDefectIsToldInBothLanguages() throws IOException, UnreadableProfileException {
        Folders.with(folder, "customers.csv", "customer,parent\n\"x\" y,\nC-1,C-1\nC-1,\nC-2,C-9\n,\nC-3,,\n");
        Folders.with(folder, "networks.csv", "network,role,from,to,to\nx,vps,2026-01-02,2026-01-01,\n");
        Folders.with(folder, "clauses.csv", "number,grounds\n1,spam-sending;x\n");
        List<ProfileDefect> defects = ProfileReader.read(folder).defects();
        assertThat(defects).hasSizeGreaterThan(10).allSatisfy(defect -> assertThat(Stream.of(Language.values())
                .map(language -> new Wording(language, ZoneOffset.UTC).tell(defect.reason()))).noneMatch(String::isBlank));
    }
}
