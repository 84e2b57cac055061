package org.meyasubako.writing.packet.archive;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * What reading a bag came to.
 *
 * @param faults the first {@value Faults#MAX_FAULTS} in the order in which they were found
 * @param more how many there are beyond them
 * @param folder the folder that the archive holds; empty where nothing could be read
 * @param payload the payload as it was found
 * @param places where each payload file stands in the archive, in the order of {@code payload}
 * @param tags lines of {@code bag-info.txt}
 */
public record BagReport(List<BagFault> faults, long more, String folder, EvidenceList payload, List<Place> places, List<BagTraits.Tag> tags) {

    public BagReport {
        faults = List.copyOf(faults);
        places = List.copyOf(places);
        tags = List.copyOf(tags);
    }

    /** Where a payload file stands: the archive's bytes from {@code offset} on. */
    public record Place(String path, long offset, long length, Sha256 sha256) {}

    /** Whether nothing differs. */
    public boolean whole() {
        return faults.isEmpty();
    }

    /** Where a payload file stands. */
    public Optional<Place> place(String path) {
        return places.stream().filter(place -> place.path().equals(path)).findFirst();
    }

    /** The value of a line of {@code bag-info.txt}. */
    public Optional<String> tag(String label) {
        return tags.stream().filter(tag -> tag.label().equals(label)).map(BagTraits.Tag::value).findFirst();
    }
}
