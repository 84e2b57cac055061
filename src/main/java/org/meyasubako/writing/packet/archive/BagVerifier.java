package org.meyasubako.writing.packet.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meyasubako.writing.packet.archive.BagFault.Code;

/**
 * Reads a bag's archive strictly and says what differs: every byte of it is either written again and compared, or covered by a digest. Nothing
 * is unpacked, so that no path and no size in an enemy's archive does anything.
 */
public final class BagVerifier {

    private final String last;

    /** @param last the payload file that is written after all others */
    public BagVerifier(String last) {
        this.last = last;
    }

    /**
     * What is found in the archive.
     *
     * @throws IOException where it can't be read at all
     */
    public BagReport verify(Path archive) throws IOException, InterruptedException {
        Faults faults = new Faults();
        try (CountedInput in = new CountedInput(archive)) {
            List<FoundFile> files = new ZipWalk(in, faults).walk();
            boolean readable = faults.found().stream().allMatch(fault -> fault.code() == Code.CHECKSUM);
            String folder = files.isEmpty() ? "" : firstSegment(files.getFirst().name());
            List<FoundFile> inside = files.stream().filter(file -> checkPath(file, folder, faults)).toList();
            checkOrder(inside, folder, faults);
            BagContent content = BagContent.of(folder, inside);
            if (readable) {
                // After a stop every later file would be called missing, which is no news.
                new BagCheck(content, faults).check();
            }
            return new BagReport(faults.found(), faults.more(), folder, content.payloadList(), content.places(), content.tags());
        }
    }

    private static String firstSegment(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    private static boolean checkPath(FoundFile file, String folder, Faults faults) {
        boolean safe = !folder.isEmpty() && file.name().startsWith(folder + "/") && BagPath.isSafe(file.name());
        faults.require(safe, Code.PATH, file.name(), file.entry().header() + ZipForm.LOCAL_LENGTH);
        return safe;
    }

    /** Payload by path, the file made from it, the tag files by name: so that a second file of a name can't stand anywhere. */
    private void checkOrder(List<FoundFile> files, String folder, Faults faults) {
        List<FoundFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparingInt((FoundFile file) -> rank(path(file, folder))).thenComparing(FoundFile::name));
        for (int i = 0; i < files.size(); i++) {
            boolean twice = i > 0 && sorted.get(i).name().equals(sorted.get(i - 1).name());
            boolean moved = !sorted.get(i).equals(files.get(i));
            faults.require(!twice && !moved, Code.ORDER, files.get(i).name(), files.get(i).entry().header());
        }
    }

    private int rank(String path) {
        if (path.equals(BagWriter.TAG_MANIFEST)) {
            return 3;
        }
        return !BagPath.isPayload(path) ? 2 : path.equals(last) ? 1 : 0;
    }

    static String path(FoundFile file, String folder) {
        return file.name().substring(folder.length() + 1);
    }
}
