package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that only their owner may read and write. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** An empty file of this name, or the one that is there. */
    static Path create(Path file) throws IOException {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            // Elsewhere a file inherits the rights of the user's own folder.
            return Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }
}
