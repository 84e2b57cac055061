package org.meyasubako.own.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

/** Files that are broken, mislabelled, too long or made to do harm: whatever can be used is used. */
class HostileProfileTest {

    private static final String CUSTOMERS = "customer,name\nC-1,One\nC-2,Two\n";

    @TempDir
    Path folder;

    private List<String> defects(String file, String content) throws IOException, UnreadableProfileException {
        return Folders.told(ProfileReader.read(Folders.with(folder, file, content)));
    }

    private ProfileRows rows(String file, String content) throws IOException, UnreadableProfileException {
        return ProfileReader.read(Folders.with(folder, file, content)).profile().rows();
    }

    @Test
    void anUnclosedQuoteCostsItsOwnRowAlone() throws IOException, UnreadableProfileException {
        assertThat(rows("customers.csv", "customer,name\nC-1,\"One\nC-2,Two\nC-3,\"Three\"\nC-4,Four\n").customers())
                .extracting(customer -> customer.number().value()).containsExactly("C-2", "C-3", "C-4");
    }

    @Test
    void anUnclosedQuoteIsToldWithItsLine() throws IOException, UnreadableProfileException {
        assertThat(defects("customers.csv", "customer,name\r\nC-0,Zero\r\nC-1,\"One\r\nC-2,Two\r\n"))
                .containsExactly("customers.csv:3 ROW_LEFT_OUT row-broken");
    }

    @Test
    void aFileOfUnclosedQuotesEndsSoon() throws IOException, UnreadableProfileException {
        assertThat(defects("customers.csv", "customer,name\n" + "C-1,\"a\" b\n".repeat(5_000))).last()
                .isEqualTo("customers.csv:102 FILE_LEFT_OUT file-broken");
    }

    @Test
    void aRowOfAnotherLengthIsLeftOut() throws IOException, UnreadableProfileException {
        assertThat(defects("customers.csv", CUSTOMERS + "C-3\nC-4,Four,four\n")).containsExactly(
                "customers.csv:4 ROW_LEFT_OUT row-length", "customers.csv:5 ROW_LEFT_OUT row-length");
    }

    @Test
    void aFileWithoutItsColumnsIsLeftOut() throws IOException, UnreadableProfileException {
        assertThat(defects("assets.csv", "C-1,domain,a.example,,\n")).containsExactly("assets.csv:1 FILE_LEFT_OUT columns-missing");
    }

    @Test
    void anEmptyFileHoldsNothing() throws IOException, UnreadableProfileException {
        assertThat(defects("assets.csv", "")).isEmpty();
    }

    @Test
    void charactersOfAnotherEncodingAreNoted() throws IOException, UnreadableProfileException {
        Files.write(folder.resolve("customers.csv"), "customer,name\nC-1,山田\nC-2,Two\n".getBytes(Charset.forName("windows-31j")));
        assertThat(Folders.told(ProfileReader.read(folder))).containsExactly("customers.csv:2 NOTED row-not-utf8");
    }

    @Test
    void aNumberThatCannotBeReadIsNoNumber() throws IOException, UnreadableProfileException {
        Files.write(folder.resolve("customers.csv"), "customer\nC-\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ProfileReader.read(folder).profile().rows().customers()).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsReadUpToIt() throws IOException, UnreadableProfileException {
        Folders.with(folder, "customers.csv", "customer,name\nC-1,One\nC-2,Two\n");
        ProfileReading reading = ProfileReader.read(folder, 24);
        assertThat(Folders.told(reading)).containsExactly("customers.csv:0 FILE_LEFT_OUT file-too-long");
        assertThat(reading.profile().rows().customers()).extracting(Customer::name).containsExactly("One");
    }

    @Test
    void defectsAreListedUpToALimit() throws IOException, UnreadableProfileException {
        assertThat(defects("customers.csv", "customer\n" + "a,b\n".repeat(5_000))).hasSize(DefectLog.MAX_A_FILE + 1);
    }

    @Test
    void aFolderInAFilesPlaceIsLeftOut() throws IOException, UnreadableProfileException {
        Files.createDirectory(folder.resolve("assets.csv"));
        assertThat(Folders.told(ProfileReader.read(folder))).containsExactly("assets.csv:0 FILE_LEFT_OUT file-special");
    }

    @Test
    void anyBytesAreRead() throws IOException, UnreadableProfileException {
        byte[] bytes = new byte[20_000];
        new Random(4).nextBytes(bytes);
        Files.write(folder.resolve("assets.csv"), bytes);
        assertThat(ProfileReader.read(folder).profile().rows().assets()).isEmpty();
    }

    @Test
    void aCellIsToldWithoutControlCharacters() throws IOException, UnreadableProfileException {
        Folders.with(folder, "networks.csv", "network,role\n192.0.2.0/28,\u001B[31mvps" + "x".repeat(500) + "\n");
        ProfileDefect defect = ProfileReader.read(folder).defects().stream().filter(found -> found.line() == 2).findFirst().orElseThrow();
        assertThat(new Wording(Language.ENGLISH, ZoneOffset.UTC).tell(defect.reason())).hasSizeLessThan(120).doesNotContain("\u001B");
    }
}
