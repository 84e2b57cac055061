package org.meyasubako.writing.packet.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The files of a bag as they were found, by their paths beneath its folder.
 *
 * @param payload what stands beneath {@code data/}
 * @param tagFiles all others
 */
record BagContent(SequencedMap<String, FoundFile> payload, SequencedMap<String, FoundFile> tagFiles) {

    static BagContent of(String folder, List<FoundFile> files) {
        SequencedMap<String, FoundFile> payload = new LinkedHashMap<>();
        SequencedMap<String, FoundFile> tagFiles = new LinkedHashMap<>();
        for (FoundFile file : files) {
            String path = BagVerifier.path(file, folder);
            (BagPath.isPayload(path) ? payload : tagFiles).putIfAbsent(path, file);
        }
        return new BagContent(payload, tagFiles);
    }

    Optional<FoundFile> tagFile(String path) {
        return Optional.ofNullable(tagFiles.get(path));
    }

    EvidenceList payloadList() {
        return list(payload);
    }

    static EvidenceList list(SequencedMap<String, FoundFile> files) {
        return new EvidenceList(files.entrySet().stream()
                .map(file -> new EvidenceList.Line(file.getKey(), file.getValue().sha256(), file.getValue().entry().size())).toList());
    }

    List<BagReport.Place> places() {
        return payload.entrySet().stream().map(file -> new BagReport.Place(file.getKey(), file.getValue().entry().start(),
                file.getValue().entry().size(), file.getValue().sha256())).toList();
    }

    /** The lines of {@code bag-info.txt} that are lines of it; {@link BagCheck} says whether there are others. */
    List<BagTraits.Tag> tags() {
        List<BagTraits.Tag> tags = new ArrayList<>();
        tagFile(BagWriter.INFO).ifPresent(info -> info.text().lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.substring(0, colon).matches("[A-Za-z][A-Za-z0-9-]{0,60}")) {
                tags.add(new BagTraits.Tag(line.substring(0, colon), line.substring(colon + 2)));
            }
        }));
        return tags;
    }
}
