package org.meyasubako.own.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Lays profiles down for tests. */
final class Folders {

    static final Instant WRITTEN = Instant.parse("2026-06-01T00:00:00Z");

    private Folders() {}

    /** The made-up profile of the test resources, last written at {@link #WRITTEN}. */
    static Path madeUp(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/meyasubako/own/provider/profile"))) {
            for (Path file : files.toList()) {
                date(Files.copy(file, folder.resolve(file.getFileName().toString())));
            }
        }
        return folder;
    }

    /** One file more. */
    static Path with(Path folder, String name, String content) throws IOException {
        date(Files.writeString(folder.resolve(name), content));
        return folder;
    }

    private static void date(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }

    /** The defects in short, without the files that are simply not there. */
    static List<String> told(ProfileReading reading) {
        return reading.defects().stream().filter(defect -> !defect.reason().code().equals("file-missing"))
                .map(defect -> defect.file() + ":" + defect.line() + " " + defect.effect() + " " + defect.reason().code()).toList();
    }
}
