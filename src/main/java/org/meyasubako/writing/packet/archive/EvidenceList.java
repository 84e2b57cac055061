package org.meyasubako.writing.packet.archive;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Files of a bag with their digests, in the order of their paths.
 *
 * @param lines sorted by path
 */
public record EvidenceList(List<Line> lines) {

    public EvidenceList {
        lines = ImmutableList.sortedCopyOf(Comparator.comparing(Line::path), lines);
    }

    /** A file: its path beneath the bag's folder, its digest, its number of bytes. */
    public record Line(String path, Sha256 sha256, long length) {}

    /**
     * The list of files, each read to its end.
     *
     * @throws IOException where one can't be read
     * @throws UnwritableBagException where one hasn't the digest that it is known to have
     */
    public static EvidenceList of(List<BagFile> files) throws IOException, UnwritableBagException {
        List<Line> lines = new ArrayList<>();
        for (BagFile file : files) {
            MessageDigest digest = Sha256.newDigest();
            long length = file.content().copyTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            lines.add(file.checked(new Line(file.path(), Sha256.finish(digest), length)));
        }
        return new EvidenceList(lines);
    }

    /** The list as {@code sha256sum} writes and checks it: digest, two blanks, path, LF. */
    public String text() {
        return lines.stream().map(line -> line.sha256() + "  " + line.path() + "\n").collect(Collectors.joining());
    }

    /** The digest of {@link #text()} in UTF-8: it stands for all files that are named in it. */
    public Sha256 sha256() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The list without one file. */
    public EvidenceList without(String path) {
        return new EvidenceList(lines.stream().filter(line -> !line.path().equals(path)).toList());
    }

    /** Number of bytes and of files, as {@code Payload-Oxum} writes it (RFC 8493 section 2.2.2). */
    String oxum() {
        return lines.stream().mapToLong(Line::length).sum() + "." + lines.size();
    }
}
