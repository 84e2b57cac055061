package org.meyasubako.writing.packet.archive;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Writes a bag (RFC 8493) as one archive: the payload in the order of its paths, then the file made from it, then the tag files. The same
 * inputs give the same bytes. The archive is written beside its place and moved there when it is whole.
 */
public final class BagWriter {

    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    /** RFC 8493 section 2.1.1. */
    static final String DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    static final String OXUM = "Payload-Oxum";
    /** Files that are no payload. */
    static final int TAG_FILES = 4;

    private final BagProgress progress;

    /** @param progress told of every file */
    public BagWriter(BagProgress progress) {
        this.progress = progress;
    }

    /**
     * Writes the archive at {@code target}, over what stood there.
     *
     * @throws UnwritableBagException where it would need zip64, or a file hasn't the digest that it is known to have
     * @throws IOException where a file can't be read or the archive not be written
     * @throws InterruptedException where the thread is interrupted; nothing of it is left
     * @throws X where the last file may not be written
     */
    public <X extends Exception> WrittenBag write(BagTraits traits, List<BagFile> files, LastFile<X> last, Path target)
            throws IOException, UnwritableBagException, InterruptedException, X {
        Path place = target.toAbsolutePath();
        Path part = Files.createTempFile(place.getParent(), ".packet-", ".part");
        try {
            EvidenceList evidence = fill(part, traits, files, last);
            Sha256 sha256 = new Sha256(MoreFiles.asByteSource(part).hash(com.google.common.hash.Hashing.sha256()).toString());
            long length = Files.size(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new WrittenBag(target, sha256, length, evidence);
        } catch (ClosedByInterruptException e) {
            // The channel leaves the flag set; whoever catches the exception has been told.
            Thread.interrupted();
            throw new InterruptedException("while a bag was written");
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private <X extends Exception> EvidenceList fill(Path part, BagTraits traits, List<BagFile> files, LastFile<X> last)
            throws IOException, UnwritableBagException, InterruptedException, X {
        List<EvidenceList.Line> lines = new ArrayList<>();
        int total = files.size() + 1 + TAG_FILES;
        try (StoredZipWriter zip = new StoredZipWriter(part)) {
            for (BagFile file : sorted(files)) {
                lines.add(add(zip, traits, file));
                progress.at(lines.size(), total);
            }
            EvidenceList evidence = new EvidenceList(lines);
            lines.add(add(zip, traits, last.path(), last.content(evidence)));
            progress.at(lines.size(), total);
            addTags(zip, traits, new EvidenceList(lines));
            zip.finish();
            progress.at(total, total);
            return evidence;
        }
    }

    private static List<BagFile> sorted(List<BagFile> files) {
        List<BagFile> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(BagFile::path), files);
        long names = sorted.stream().map(BagFile::path).distinct().count();
        if (names < sorted.size()) {
            throw new IllegalArgumentException("two files of one name");
        }
        return sorted;
    }

    private static EvidenceList.Line add(StoredZipWriter zip, BagTraits traits, BagFile file)
            throws IOException, UnwritableBagException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("while a bag was written");
        }
        return file.checked(zip.add(traits.folder() + "/" + file.path(), file.path(), file.content()));
    }

    private static void addTags(StoredZipWriter zip, BagTraits traits, EvidenceList payload) throws IOException, UnwritableBagException {
        List<EvidenceList.Line> tags = new ArrayList<>();
        tags.add(add(zip, traits, INFO, bytes(info(traits, payload))));
        tags.add(add(zip, traits, DECLARATION, bytes(DECLARATION_TEXT)));
        tags.add(add(zip, traits, MANIFEST, bytes(payload.text())));
        add(zip, traits, TAG_MANIFEST, bytes(new EvidenceList(tags).text()));
    }

    private static String info(BagTraits traits, EvidenceList payload) {
        StringBuilder text = new StringBuilder();
        traits.tags().forEach(tag -> text.append(tag.line()));
        return text.append(new BagTraits.Tag(OXUM, payload.oxum()).line()).toString();
    }

    private static EvidenceList.Line add(StoredZipWriter zip, BagTraits traits, String path, byte[] content)
            throws IOException, UnwritableBagException {
        return zip.add(traits.folder() + "/" + path, path, ByteSource.wrap(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
