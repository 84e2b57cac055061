package org.meyasubako.casebook;

import java.nio.file.Path;
import java.util.List;

/**
 * What an erasing came to.
 *
 * @param entry number of its journal entry
 * @param complete whether the file's bytes are free of it; not as long as another process reads an earlier state
 * @param backups earlier copies beside the casebook, which still have it
 */
public record Erased(long entry, boolean complete, List<Path> backups) {

    public Erased {
        backups = List.copyOf(backups);
    }
}
