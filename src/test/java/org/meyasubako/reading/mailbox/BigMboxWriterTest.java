package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigMboxWriterTest {

    @TempDir
    Path folder;

    @Test
    void writesAsManyMessagesAsTheReaderFinds() throws Exception {
        Path file = Files.write(folder.resolve("big.mbox"), box(7, 500));

        assertThat(Findings.in(file).messages).hasSize(500);
    }

    @Test
    void writesTheSameFromTheSameSeed() throws IOException {
        assertThat(box(3, 20)).isEqualTo(box(3, 20)).isNotEqualTo(box(4, 20));
    }

    private static byte[] box(long seed, long messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BigMboxWriter(seed).write(out, Long.MAX_VALUE, messages);
        return out.toByteArray();
    }
}
