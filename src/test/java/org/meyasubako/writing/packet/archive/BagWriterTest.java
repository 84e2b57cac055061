package org.meyasubako.writing.packet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.Sha256;

class BagWriterTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileComesOutAsItWentIn() throws Exception {
        try (ZipFile zip = new ZipFile(GivenBag.write(folder.resolve("bag.zip")).toFile())) {
            for (BagFile file : GivenBag.files()) {
                assertThat(zip.getInputStream(zip.getEntry("B-0001/" + file.path())).readAllBytes()).isEqualTo(file.content().read());
            }
        }
    }

    @Test
    void entriesAreStoredWithoutExtraFieldsOrComments() throws Exception {
        try (ZipFile zip = new ZipFile(GivenBag.write(folder.resolve("bag.zip")).toFile())) {
            assertThat(zip.stream()).allSatisfy(entry -> {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getExtra()).isNull();
                assertThat(entry.getComment()).isNull();
            });
        }
    }

    @Test
    void theOrderInWhichFilesAreGivenChangesNothing() throws Exception {
        Path first = GivenBag.write(folder.resolve("first.zip"));
        List<BagFile> reversed = new ArrayList<>(GivenBag.files());
        Collections.reverse(reversed);
        Path second = folder.resolve("second.zip");
        new BagWriter(BagProgress.UNWATCHED).write(GivenBag.traits(), reversed, GivenBag.last(), second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void sha256sumAcceptsBothManifests() throws Exception {
        assumeTrue(exists("sha256sum"), "sha256sum is installed");
        unpack(GivenBag.write(folder.resolve("bag.zip")));
        Path bag = folder.resolve("B-0001");
        assertThat(run(bag, "sha256sum", "--strict", "-c", "manifest-sha256.txt")).isZero();
        assertThat(run(bag, "sha256sum", "--strict", "-c", "tagmanifest-sha256.txt")).isZero();
    }

    @Test
    void payloadOxumCountsBytesAndFiles() throws Exception {
        long bytes = 0;
        for (BagFile file : GivenBag.files()) {
            bytes += file.content().size();
        }
        String info = text(GivenBag.write(folder.resolve("bag.zip")), "B-0001/bag-info.txt");
        assertThat(info).endsWith("Payload-Oxum: " + (bytes + 64) + "." + 5 + "\n");
    }

    @Test
    void aTagsValueWritesNoLineOfItsOwn() {
        assertThat(new BagTraits.Tag("Source-Organization", "desk\r\nPayload-Oxum: 0.0\u2028x").line())
                .isEqualTo("Source-Organization: desk Payload-Oxum: 0.0 x\n");
    }

    @Test
    void anOriginalThatChangedIsNotPackedAndNothingIsLeft() {
        BagFile changed = new BagFile("data/a.eml", ByteSource.wrap(new byte[] {1}), Optional.of(Sha256.of(new byte[] {2})));
        assertThatThrownBy(() -> new BagWriter(BagProgress.UNWATCHED).write(GivenBag.traits(), List.of(changed), GivenBag.last(),
                folder.resolve("bag.zip"))).isInstanceOf(UnwritableBagException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeReadLeavesWhatStoodThere() throws Exception {
        Path target = Files.writeString(folder.resolve("bag.zip"), "before");
        BagFile broken = new BagFile("data/a.eml", new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                throw new IOException("gone");
            }
        }, Optional.empty());
        assertThatThrownBy(() -> new BagWriter(BagProgress.UNWATCHED).write(GivenBag.traits(), List.of(broken), GivenBag.last(), target))
                .isInstanceOf(IOException.class);
        assertThat(target).hasContent("before");
    }

    @Test
    void anInterruptedWriterLeavesNothing() {
        BagFile interrupting = new BagFile("data/a.eml", new ByteSource() {
            @Override
            public InputStream openStream() {
                Thread.currentThread().interrupt();
                return new ByteArrayInputStream(new byte[100_000]);
            }
        }, Optional.empty());
        assertThatThrownBy(() -> new BagWriter(BagProgress.UNWATCHED).write(GivenBag.traits(), List.of(interrupting), GivenBag.last(),
                folder.resolve("bag.zip"))).isInstanceOf(InterruptedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWouldNeedZip64IsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("small.zip"));
        try (StoredZipWriter zip = new StoredZipWriter(file, 1000)) {
            assertThatThrownBy(() -> zip.add("a", "a", ByteSource.wrap(new byte[2000]))).isInstanceOf(UnwritableBagException.class);
        }
    }

    @Test
    void pathsThatLeaveTheFolderAreAMistake() {
        assertThat(List.of("data/../x", "/data/x", "data//x", "data/x\n", "data/x%0A", "data/a\\b", "data/C:x", "data/.", "x", "data/x "))
                .allSatisfy(path -> assertThatThrownBy(() -> BagFile.of(path, new byte[0])).isInstanceOf(IllegalArgumentException.class));
    }

    private static String text(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void unpack(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static boolean exists(String program) {
        return java.util.stream.Stream.of("/usr/bin/", "/bin/").anyMatch(place -> Files.isExecutable(Path.of(place + program)));
    }

    private static int run(Path where, String... command) throws Exception {
        Process process = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
