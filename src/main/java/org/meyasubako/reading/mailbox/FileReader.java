package org.meyasubako.reading.mailbox;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one file on disk and keeps count of it. */
final class FileReader {

    private final ReadingPass pass;

    FileReader(ReadingPass pass) {
        this.pass = pass;
    }

    /**
     * Reads {@code file}.
     *
     * @param path how it is told
     * @param size its size when it was found
     * @param always as in {@link ContentReader#read}
     * @throws IOException where it cannot be opened
     */
    void read(Path file, String path, long size, boolean always) throws IOException, InterruptedException {
        UnpackingBudget budget = pass.limits().budgetOfFile(size);
        pass.beginFile(size);
        try {
            new ContentReader(pass).read(new DiskFile(file, path, size, budget, pass::advance), always);
        } finally {
            pass.endFile();
        }
    }
}
