package org.meyasubako.writing.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.journal.JournalHead;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.packet.archive.BagFile;
import org.meyasubako.writing.packet.archive.BagProgress;
import org.meyasubako.writing.packet.archive.BagTraits;
import org.meyasubako.writing.packet.archive.BagWriter;
import org.meyasubako.writing.packet.archive.EvidenceList;
import org.meyasubako.writing.packet.archive.LastFile;

/** Journals in archives whose digests all hold, as somebody would leave them who writes everything anew. */
class PacketVerifierTest {

    @TempDir
    private Path folder;

    @Test
    void aWholeJournalIsWhole() throws Exception {
        assertThat(codes(SampleCase.journal())).isEmpty();
    }

    @Test
    void anExtractWithGapsIsWhole() throws Exception {
        List<WrittenEntry> entries = new ArrayList<>(SampleCase.journal());
        entries.subList(5, 10).clear();
        assertThat(codes(entries)).isEmpty();
    }

    @Test
    void aChangedEntryIsFound() throws Exception {
        List<WrittenEntry> entries = new ArrayList<>(SampleCase.journal());
        entries.set(3, new WrittenEntry(entries.get(3).text().replace("import", "export"), entries.get(3).hash()));
        assertThat(codes(entries)).contains("verify.journal.entry");
    }

    @Test
    void anEntryWrittenAnewDoesNotFollow() throws Exception {
        List<WrittenEntry> entries = new ArrayList<>(SampleCase.journal());
        WrittenEntry third = entries.get(3).read().orElseThrow().written();
        String text = third.text().replace("R-000003", "R-000004");
        entries.set(3, new WrittenEntry(text, org.meyasubako.basis.evidence.Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex()));
        assertThat(codes(entries)).containsExactly("verify.journal.chain");
    }

    @Test
    void entriesInAnotherOrderAreFound() throws Exception {
        List<WrittenEntry> entries = new ArrayList<>(SampleCase.journal());
        entries.add(2, entries.remove(7));
        assertThat(codes(entries)).contains("verify.journal.chain");
    }

    @Test
    void aLastEntryThatIsNotTheHeadIsFound() throws Exception {
        List<WrittenEntry> entries = SampleCase.journal();
        JournalHead other = new JournalHead(30, org.meyasubako.basis.evidence.Sha256.of(new byte[0]));
        assertThat(codes(JournalLines.text(entries), other)).containsExactly("verify.journal.head");
    }

    @Test
    void whatIsNoJournalIsFoundAndNeverThrows() throws Exception {
        for (String text : List.of("{", "null\n", "[]\n", "{\"text\":1,\"hash\":2}\n", "\u0000\n", "{\"text\":\"\",\"hash\":\"x\"}\n",
                "x".repeat(200_000), "[".repeat(60_000))) {
            assertThat(codes(text, JournalHead.GENESIS)).containsOnly("verify.journal.entry");
        }
    }

    private List<String> codes(List<WrittenEntry> entries) throws Exception {
        List<WrittenEntry> all = SampleCase.journal();
        return codes(JournalLines.text(entries), all.getLast().read().orElseThrow().head());
    }

    private List<String> codes(String journal, JournalHead head) throws Exception {
        Path archive = folder.resolve("packet.zip");
        BagTraits traits = new BagTraits("B-0001",
                List.of(new BagTraits.Tag(PacketWriter.JOURNAL_HEAD, head.number() + " " + head.hash().hex())));
        new BagWriter(BagProgress.UNWATCHED).write(traits, List.of(BagFile.of(PacketFiles.JOURNAL, journal.getBytes(StandardCharsets.UTF_8))),
                new Pdf(), archive);
        return new PacketVerifier().verify(archive).faults().stream().map(Sentence::code).toList();
    }

    /** No packet at all, which nobody looks into. */
    private static final class Pdf implements LastFile<RuntimeException> {

        @Override
        public String path() {
            return PacketFiles.PDF;
        }

        @Override
        public byte[] content(EvidenceList evidence) {
            return new byte[0];
        }
    }
}
