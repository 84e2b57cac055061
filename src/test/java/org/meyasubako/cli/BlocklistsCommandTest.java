package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocklistsCommandTest {

    @TempDir
    private Path home;

    private CommandBench bench = new CommandBench(Path.of(""), Instant.EPOCH);

    @BeforeEach
    void sitDown() {
        bench = new CommandBench(home, Instant.parse("2026-03-23T00:00:00Z"));
    }

    private JsonNode zone(String zone) throws IOException {
        return bench.json().stream().filter(each -> each.get("zone").asText().equals(zone)).findFirst().orElseThrow();
    }

    @Test
    void theCatalogueIsPrintedWithTheDeadOnes() throws IOException {
        assertThat(bench.run("blocklists", "--json")).isZero();
        assertThat(CommandBench.keys(zone("zen.spamhaus.org"))).containsExactly("zone", "name", "operator", "status", "types", "enabled", "conduct",
                "delisting", "lifetimeDays", "caution", "confidence", "health", "notAsked");
        assertThat(zone("zen.spamhaus.org").get("health").isNull()).isTrue();
        assertThat(CommandBench.keys(zone("dnsbl.sorbs.net"))).containsExactly("zone", "status", "fate", "since", "warning", "confidence");
    }

    @Test
    void withoutAResolverEachListSaysThatItWasNotAsked() throws IOException {
        assertThat(bench.run("blocklists", "--check", "--json")).isZero();
        List<JsonNode> lists = bench.json().stream().filter(each -> !each.get("status").asText().equals("dead")).toList();
        assertThat(lists).isNotEmpty().allSatisfy(list -> {
            assertThat(list.get("health").isNull()).isTrue();
            assertThat(list.get("notAsked").asText()).isNotBlank();
        });
        assertThat(zone("zen.spamhaus.org").get("notAsked").asText()).contains("No resolver is set");
    }

    @Test
    void aPersonReadsItInBothLanguages() {
        assertThat(bench.run("blocklists", "--check", "--language", "en")).isZero();
        assertThat(bench.out()).contains("delisting:", "Don't ask dnsbl.sorbs.net", "not asked: No resolver is set");
        assertThat(bench.run("blocklists", "--language", "ja")).isZero();
        assertThat(bench.out()).contains("登録解除:", "には問い合わせないでください");
    }

    @Test
    void aConfigurationThatAsksADeadListIsAFinding() throws IOException {
        Path file = Files.writeString(home.resolve("main.cf"), "smtpd =\n reject_rbl_client dnsbl.sorbs.net\n");
        assertThat(bench.run("blocklists", "--text", file.toString())).isEqualTo(1);
        assertThat(bench.out()).startsWith("Line 2: dnsbl.sorbs.net");
        Files.writeString(file, "reject_rbl_client zen.spamhaus.org\n");
        assertThat(bench.run("blocklists", "--text", file.toString())).isZero();
        assertThat(bench.run("blocklists", "--text", home.resolve("none").toString())).isEqualTo(2);
        assertThat(bench.err().lines()).hasSize(1);
    }

    @Test
    void everyCommandHasItsHelp() {
        for (String command : List.of("sample", "inspect", "received", "urls", "import", "lookup", "bundles", "regroup", "decide", "clear", "approve",
                "site-check", "fact", "override", "restore", "queue", "blocklists", "verify", "journal", "erase", "reparse")) {
            assertThat(bench.run(command, "--help")).as(command).isZero();
            assertThat(bench.out()).as(command).contains("Usage: meyasubako " + command).contains("--language");
        }
    }
}
