package org.meyasubako.writing.packet.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds our archives against the validator of those who wrote the format (RFC 8493). */
class SecondValidatorTest {

    @TempDir
    private Path folder;

    @Test
    void acceptsAWrittenArchive() throws Exception {
        Path bag = unpack();
        assertThatCode(() -> validate(bag)).doesNotThrowAnyException();
    }

    @Test
    void refusesItOnceAFileHasChanged() throws Exception {
        Path bag = unpack();
        Files.writeString(bag.resolve("data/originals/R-000001.eml"), "!", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> validate(bag)).isInstanceOf(CorruptChecksumException.class);
    }

    private static void validate(Path root) throws Exception {
        Bag bag = new BagReader().read(root);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isComplete(bag, false);
            verifier.isValid(bag, false);
        }
    }

    /** The one folder that the archive holds, on the disk. */
    private Path unpack() throws Exception {
        Path target = Files.createDirectory(folder.resolve("unpacked"));
        try (FileSystem zip = FileSystems.newFileSystem(GivenBag.write(folder.resolve("bag.zip")));
                Stream<Path> inside = Files.walk(zip.getPath("/"))) {
            List<Path> entries = inside.filter(Files::isRegularFile).toList();
            for (Path entry : entries) {
                Path file = target.resolve(entry.toString().substring(1));
                Files.createDirectories(file.getParent());
                Files.copy(entry, file);
            }
        }
        try (Stream<Path> roots = Files.list(target)) {
            return roots.findFirst().orElseThrow();
        }
    }
}
