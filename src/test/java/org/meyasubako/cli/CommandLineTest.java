package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.trace.ReceivedParser;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.Workbench;

class CommandLineTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LINE =
            "from PC01 (unknown [203.0.113.7]) by mx.example.org (Postfix) with ESMTP id 4X; Tue, 3 Mar 2026 09:10:11 +0900 (JST)";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... arguments) {
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false, Language.ENGLISH,
                ZoneId.of("Asia/Tokyo"));
        Places places = new Places(home, home.resolve("settings"), home.resolve("state"), home.resolve("logs"));
        DesktopStarter noScreen = (mailboxes, language) -> {
            throw new DesktopStarter.NoDisplayException(Sentence.of(Language.class, "no-screen"), new IllegalStateException());
        };
        return new CommandLineFace(console, new CommandLineFace.Parts(Workbench.mailboxes(),
                Workbench.opener(Instant.parse("2026-03-22T03:00:00Z"), "hayashi"), new ReceivedParser(),
                new UrlExtractor(new UrlNormalizer()), places, noScreen)).run(arguments);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void theReceivedObjectHasTheKeysOfTheFormat() throws IOException {
        assertThat(run(LINE + "\n", "received", "--json")).isZero();
        assertThat(keys(MAPPER.readTree(lines().getFirst()))).containsExactly("role", "parse", "helo", "rdns", "rdnsState", "ip", "port", "ident",
                "by", "byIp", "with", "auth", "authUser", "localUser", "id", "for", "envelopeFrom", "tls", "at", "zone", "format", "anomalies", "raw");
    }

    @Test
    void everyLineHasItsLineInOrderTheEmptyOneToo() throws IOException {
        run("\n" + LINE + "\r\n\n", "received", "--json");
        assertThat(lines()).hasSize(3);
        assertThat(MAPPER.readTree(lines().getFirst()).get("parse").asText()).isEqualTo("opaque");
        assertThat(MAPPER.readTree(lines().get(1)).get("raw").asText()).isEqualTo(LINE);
    }

    @Test
    void theUrlsObjectHasTheKeysOfTheFormat() throws IOException {
        assertThat(run("see hxxp://shop[.]our[.]example/c/7f3a9b21c4 now\nnothing\n", "urls", "--json")).isZero();
        JsonNode line = MAPPER.readTree(lines().getFirst());
        assertThat(keys(line)).containsExactly("text", "urls");
        JsonNode url = line.get("urls").get(0);
        assertThat(keys(url)).containsExactly("raw", "value", "defanged", "scheme", "host", "registrableDomain", "keys", "flags");
        assertThat(url.get("value").asText()).isEqualTo("http://shop.our.example/c/7f3a9b21c4");
        assertThat(url.get("defanged").asBoolean()).isTrue();
        assertThat(url.get("keys").get("template").asText()).isEqualTo("shop.our.example/c/{id}");
        assertThat(MAPPER.readTree(lines().get(1)).get("urls")).isEmpty();
    }

    @Test
    void theInspectObjectHasTheKeysOfTheFormatInTheirOrder() throws IOException {
        assertThat(run("", "inspect", "--json", "assets/sample/mailbox/24-attached-forged-relay-ja.eml")).isZero();
        JsonNode line = MAPPER.readTree(lines().getFirst());
        assertThat(keys(line)).containsExactly("source", "message", "complaint", "chain", "indicators", "attachments", "assessment", "defects");
        assertThat(keys(line.get("source"))).containsExactly("path", "index", "offset", "length", "sha256");
        assertThat(keys(line.get("message"))).containsExactly("from", "to", "subject", "date", "messageId", "parts");
        assertThat(keys(line.get("complaint"))).containsExactly("format", "category", "type", "reporter", "reportId", "eventTime", "subjects", "reported");
        assertThat(keys(line.get("complaint").get("reported"))).containsExactly("form", "messageId", "from", "to", "subject", "date", "repairs");
        assertThat(keys(line.get("chain"))).containsExactly("of", "hops", "handover", "injection", "grade", "copy", "anomalies");
        assertThat(keys(line.get("chain").get("hops").get(0))).containsExactly("index", "role", "parse", "helo", "rdns", "rdnsState", "ip", "port",
                "ident", "by", "byIp", "with", "auth", "authUser", "localUser", "id", "for", "envelopeFrom", "tls", "at", "zone", "delaySeconds",
                "format", "anomalies", "standing", "span");
        assertThat(line.get("assessment").isNull()).isTrue();
    }

    @Test
    void aHopsSpanCoversItsBytes() throws IOException {
        Path mail = Path.of("assets/sample/mailbox/24-attached-forged-relay-ja.eml");
        run("", "inspect", "--json", mail.toString());
        JsonNode span = MAPPER.readTree(lines().getFirst()).get("chain").get("hops").get(1).get("span");
        String field = new String(Files.readAllBytes(mail), StandardCharsets.ISO_8859_1).substring(span.get(0).asInt(), span.get(1).asInt());
        assertThat(field).startsWith("Received: from vps3.our.example").endsWith("10:30:40 +0900 (JST)");
    }

    @Test
    void anArgumentThatIsMissingIsOneLineAndStatusTwo() {
        assertThat(run("", "inspect", home.resolve("nothing").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(lines()).isEmpty();
    }

    @Test
    void wrongUseIsOneLineAndStatusTwo() {
        assertThat(run("", "inspect", "--nonsense")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void filesThatWereNotReadAreToldAndCounted() throws IOException {
        Files.writeString(home.resolve("a.txt"), "just words\n");
        assertThat(run("", "inspect", "--json", home.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList()).hasSize(2).last().asString().isEqualTo("1 file was not read");
        assertThat(lines()).isEmpty();
    }

    @Test
    void theSampleIsLaidAndReadWithoutAScreen() {
        assertThat(run("", "sample", "--language", "ja")).isZero();
        assertThat(lines().getFirst()).startsWith("サンプルは").contains(home.resolve("sample/sample.casebook").toString());
        assertThat(lines()).contains("苦情 81 件", "案件 19 件", "画面がありません");
        assertThat(home.resolve("sample/mailbox/inbox.mbox")).exists();
    }

    @Test
    void theDesktopWithoutAScreenIsStatusTwo() {
        assertThat(run("")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("no screen" + System.lineSeparator());
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("", "--version")).isZero();
        assertThat(lines().getFirst()).startsWith("Meyasubako ");
    }

    @Test
    void everyCommandHasItsHelp() {
        for (String command : List.of("inspect", "received", "urls", "sample")) {
            assertThat(run("", command, "--help")).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: meyasubako inspect").contains("--language");
    }
}
