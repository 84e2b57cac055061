package org.meyasubako.writing.packet.archive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.writing.packet.archive.BagFault.Code;

/** Holds a bag's files against its manifests (RFC 8493 section 3): complete, valid, and written as we write. */
final class BagCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final BagContent content;
    private final Faults faults;

    BagCheck(BagContent content, Faults faults) {
        this.content = content;
        this.faults = faults;
    }

    void check() {
        checkManifest(BagWriter.MANIFEST, content.payload());
        SequencedMap<String, FoundFile> tags = new LinkedHashMap<>(content.tagFiles());
        tags.remove(BagWriter.TAG_MANIFEST);
        checkManifest(BagWriter.TAG_MANIFEST, tags);
        checkTagFile(BagWriter.DECLARATION, content.tagFile(BagWriter.DECLARATION)
                .filter(file -> file.text().equals(BagWriter.DECLARATION_TEXT)).isPresent());
        String oxum = new BagTraits.Tag(BagWriter.OXUM, content.payloadList().oxum()).line();
        checkTagFile(BagWriter.INFO, content.tagFile(BagWriter.INFO).filter(file -> file.text().endsWith(oxum)).isPresent());
    }

    private void checkTagFile(String path, boolean holds) {
        if (!holds) {
            faults.add(Code.TAG_FILE, path, start(content.tagFile(path)));
        }
    }

    private void checkManifest(String path, SequencedMap<String, FoundFile> files) {
        Optional<FoundFile> manifest = content.tagFile(path);
        if (manifest.isEmpty()) {
            faults.add(Code.MISSING, path, 0);
        } else if (!manifest.get().text().equals(BagContent.list(files).text())) {
            name(manifest.get(), files);
        }
    }

    /** The manifest isn't the one of these files: says which differ; where none does, its own form does. */
    private void name(FoundFile manifest, SequencedMap<String, FoundFile> files) {
        Map<String, FoundFile> unnamed = new HashMap<>(files);
        boolean explained = false;
        for (String line : manifest.text().lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            explained |= matcher.matches() && differs(matcher.group(1), matcher.group(2), unnamed, manifest);
        }
        unnamed.forEach((path, file) -> faults.add(Code.EXTRA, path, file.entry().start()));
        if (!explained && unnamed.isEmpty()) {
            faults.add(Code.MANIFEST, manifest.name(), manifest.entry().start());
        }
    }

    private boolean differs(String digest, String path, Map<String, FoundFile> unnamed, FoundFile manifest) {
        Optional<FoundFile> file = Optional.ofNullable(unnamed.remove(path));
        boolean same = file.filter(found -> found.sha256().hex().equals(digest)).isPresent();
        faults.require(same, file.isPresent() ? Code.DIGEST : Code.MISSING, path, start(file.or(() -> Optional.of(manifest))));
        return !same;
    }

    private static long start(Optional<FoundFile> file) {
        return file.map(found -> found.entry().start()).orElse(0L);
    }
}
