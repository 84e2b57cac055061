package org.meyasubako.writing.packet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.packet.archive.BagFault;
import org.meyasubako.writing.packet.archive.BagReport;
import org.meyasubako.writing.packet.archive.BagVerifier;

/**
 * Checks a packet's archive: every byte of it, every digest, and the journal's chain. What it can't tell is whether all of it was made anew;
 * for that the digests that it gives are compared with those on a cover that was printed before.
 */
public final class PacketVerifier {

    /** @throws IOException where the archive can't be read at all */
    public PacketReport verify(Path archive) throws IOException, InterruptedException {
        BagReport bag = new BagVerifier(PacketFiles.PDF).verify(archive);
        List<Sentence> faults = new ArrayList<>(bag.faults().stream().map(BagFault::told).toList());
        if (bag.more() > 0) {
            faults.add(Sentence.of(PacketVerifier.class, "verify.more", bag.more()));
        }
        Optional<String> head = bag.tag(PacketWriter.JOURNAL_HEAD);
        JournalExtractCheck journal = new JournalExtractCheck(head, faults);
        Optional<BagReport.Place> place = bag.place(PacketFiles.JOURNAL);
        if (place.isPresent()) {
            journal.check(archive, place.get());
        }
        Optional<Sha256> evidence = bag.payload().lines().isEmpty() ? Optional.empty()
                : Optional.of(bag.payload().without(PacketFiles.PDF).sha256());
        return new PacketReport(faults, bag.folder(), bag.payload().lines().size(), evidence, journal.entries(), head);
    }
}
