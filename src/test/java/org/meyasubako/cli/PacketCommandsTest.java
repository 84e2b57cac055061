package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Evidence packets on the command line, of the sample's shop. */
class PacketCommandsTest extends SampleCommands {

    private Path packet(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--bundle", "B-0002", "--to", home.resolve(name).toString()));
        arguments.addAll(List.of(more));
        assertThat(in("packet", arguments.toArray(String[]::new))).as(bench.err()).isZero();
        return home.resolve(name);
    }

    @Test
    void theSampleEndsWithALetterAndAPacketThatIsWhole() {
        assertThat(laid.resolve("s/letters/L10-001.eml")).exists();
        assertThat(bench.run("verify", laid.resolve("s/packet-shop.our.example.zip").toString())).as(bench.err()).isZero();
    }

    @Test
    void anArchiveIsVerifiedAndAFlippedBitIsFound() throws IOException {
        Path archive = packet("p.zip");
        assertThat(bench.run("verify", archive.toString())).as(bench.err()).isZero();
        byte[] bytes = Files.readAllBytes(archive);
        bytes[new Random(5).nextInt(bytes.length)] ^= 4;
        Files.write(archive, bytes);
        assertThat(bench.run("verify", archive.toString())).isEqualTo(ExitStatus.FINDINGS);
        assertThat(bench.err()).isNotBlank();
    }

    @Test
    void paperAsksForTheArchive() throws IOException {
        Path paper = packet("p.pdf");
        assertThat(new String(Files.readAllBytes(paper), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(bench.run("verify", paper.toString())).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(bench.err()).contains(".zip");
        assertThat(home.toFile().list()).doesNotContain("p.pdf.part", "p.pdf.part.zip");
    }

    @Test
    void thePacketIsRememberedInTheJournalByItsDigest() {
        packet("p.zip");
        assertThat(in("journal")).isZero();
        assertThat(bench.out()).contains("packet").doesNotContain("p.zip");
        assertThat(bench.run("verify", book.toString())).isZero();
    }

    @Test
    void theCustomersPacketHasNoOriginal() throws IOException {
        try (ZipFile archive = new ZipFile(packet("c.zip", "--for", "customer").toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName).collect(Collectors.joining("\n"))).doesNotContain("originals/", "journal");
        }
    }

    @Test
    void anAuthoritysPacketNeedsItsBasis() {
        assertThat(in("packet", "--bundle", "B-0002", "--for", "authority", "--to", home.resolve("a.zip").toString())).isEqualTo(ExitStatus.UNUSABLE);
        packet("a.zip", "--for", "authority", "--name", "警視庁", "--basis", "warrant", "--reference", "令和8年(ら)第1号");
    }

    @Test
    void wrongUseEndsWithTwoAndAMissingCaseWithOne() {
        assertThat(in("packet", "--bundle", "B-0002", "--to", home.resolve("p.doc").toString())).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(in("packet", "--bundle", "B-0002", "--for", "press", "--to", home.resolve("p.zip").toString())).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(in("packet", "--bundle", "B-0777", "--to", home.resolve("p.zip").toString())).isEqualTo(ExitStatus.FINDINGS);
        assertThat(home.resolve("p.zip")).doesNotExist();
    }

    @Test
    void whatIsQuarantinedIsNotCopied() throws IOException {
        assertThat(in("bundles", "--json", "--members")).isZero();
        String member = bench.json().stream().filter(each -> each.get("id").asText().equals("B-0002")).findFirst().orElseThrow()
                .get("members").get(0).get("complaint").asText();
        assertThat(in("quarantine", "--complaint", member, "--cause", "possible-csam", "--ground", "to be looked at by the legal side")).isZero();
        try (ZipFile archive = new ZipFile(packet("q.zip").toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName).filter(name -> name.contains("originals/") && name.contains(member))).isEmpty();
        }
    }
}
