package org.meyasubako.own.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

class MailboxProvidersTest {

    private static final Path LIST = Path.of("src/main/resources/org/meyasubako/own/provider/mailbox-providers.txt");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "taro@gmail.com, taro@gmail.com",
        "Taro+news@GMAIL.com, taro@gmail.com",
        "hana@docomo.ne.jp, hana@docomo.ne.jp",
        "hana@ezweb.ne.jp, hana@ezweb.ne.jp",
        "hana@i.softbank.jp, hana@i.softbank.jp",
        "ken@nifty.com, ken@nifty.com",
        "ken@peach.ocn.ne.jp, ken@peach.ocn.ne.jp",
        "ken@kza.biglobe.ne.jp, ken@kza.biglobe.ne.jp",
        "a@corp-e.example, corp-e.example",
        "b@tokyo.corp-e.example, corp-e.example",
        "c@staff.corp.co.jp, corp.co.jp",
        "d@[198.51.100.1], d@[198.51.100.1]",
        "root, root"
    })
    void countsOneComplainantAs(String address, String unit) {
        assertThat(MailboxProviders.shipped().unitOf(MailAddress.parse(address).orElseThrow())).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "x@isp-a.example, x@isp-a.example",
        "x@corp-e.example, corp-e.example",
        "hana@mailbox.our.example, hana@mailbox.our.example",
        "x@sales.shop.our.example, shop.our.example",
        "y@shop.our.example, shop.our.example"
    })
    void aProfileAddsWhatItKnows(String address, String unit) throws IOException, UnreadableProfileException {
        MailboxProviders providers = MailboxProviders.of(ProfileReader.read(Folders.madeUp(folder)).profile());
        assertThat(providers.unitOf(MailAddress.parse(address).orElseThrow())).isEqualTo(unit);
    }

    @Test
    void aDomainThatOnlyEndsAlikeIsNoProvider() {
        assertThat(MailboxProviders.shipped().countsEachMailbox(new DomainName("notgmail.com"))).isFalse();
    }

    @Test
    void theListIsSortedInItsGroupsAndNamesNothingTwice() throws IOException {
        List<String> seen = new ArrayList<>();
        String last = "";
        for (String line : Files.readAllLines(LIST)) {
            boolean name = !line.isBlank() && !line.startsWith("#");
            assertThat(!name || last.compareTo(line) < 0).as(line).isTrue();
            last = name ? line : "";
            if (name) {
                seen.add(line);
            }
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(120);
    }
}
