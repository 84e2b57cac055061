package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFolderTest {

    @TempDir
    private Path home;

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void laysEveryFileDownToTheByte() throws IOException {
        assertThat(new SampleFolder(home.resolve("sample")).lay()).isTrue();
        Path shipped = Path.of("assets/sample");
        assertThat(files(home.resolve("sample"))).isEqualTo(files(shipped)).isNotEmpty();
        for (String file : files(shipped)) {
            assertThat(home.resolve("sample").resolve(file)).hasSameBinaryContentAs(shipped.resolve(file));
        }
    }

    @Test
    void leavesWhatLiesThereAlone() throws IOException {
        Path sample = Files.createDirectories(home.resolve("sample"));
        Files.writeString(sample.resolve("mine.txt"), "mine");
        assertThat(new SampleFolder(sample).lay()).isFalse();
        assertThat(files(sample)).containsExactly("mine.txt");
    }

    @Test
    void healsAfterARunThatWasKilled() throws IOException {
        Path leftover = Files.createDirectories(home.resolve("sample.partial-1234/sample/mailbox"));
        Files.writeString(leftover.resolve("half.eml"), "half");
        new SampleFolder(home.resolve("sample")).lay();
        assertThat(home.resolve("sample.partial-1234")).doesNotExist();
        assertThat(home.resolve("sample/mailbox")).isDirectory();
        assertThat(home.resolve("sample/mailbox/half.eml")).doesNotExist();
    }
}
