package org.meyasubako.writing.packet.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small bag for tests. */
final class GivenBag {

    static final String LAST = "data/packet.pdf";

    private GivenBag() {}

    static BagTraits traits() {
        return new BagTraits("B-0001", List.of(new BagTraits.Tag("External-Identifier", "B-0001"), new BagTraits.Tag("Bagging-Date", "2026-03-20")));
    }

    static List<BagFile> files() {
        List<BagFile> files = new ArrayList<>();
        files.add(BagFile.of("data/README.txt", bytes("read me")));
        files.add(BagFile.of("data/originals/R-000001.eml", bytes("From: a@b.example\r\n\r\nhello\r\n")));
        files.add(BagFile.of("data/originals/R-000002.eml", new byte[0]));
        files.add(BagFile.of("data/lists/日本語.csv", new byte[3000]));
        return files;
    }

    static LastFile<RuntimeException> last() {
        return new LastFile<>() {
            @Override
            public String path() {
                return LAST;
            }

            @Override
            public byte[] content(EvidenceList evidence) {
                return bytes(evidence.sha256().hex());
            }
        };
    }

    static Path write(Path target) throws Exception {
        new BagWriter(BagProgress.UNWATCHED).write(traits(), files(), last(), target);
        return target;
    }

    static BagReport verify(Path archive) throws Exception {
        return new BagVerifier(LAST).verify(archive);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
