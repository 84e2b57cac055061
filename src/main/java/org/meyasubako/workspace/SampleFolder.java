package org.meyasubako.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Lays the shipped sample down where a person can open, copy and change it. */
public final class SampleFolder {

    private static final String ROOT = "/assets/sample";

    private final Path folder;

    /** @param folder where the sample is to lie; its parent is made where it is missing */
    public SampleFolder(Path folder) {
        this.folder = folder;
    }

    /** The mail of the sample. */
    public Path mailbox() {
        return folder.resolve("mailbox");
    }

    /** The profile of the sample's provider. */
    public Path profile() {
        return folder.resolve("profile");
    }

    /** The answers that were recorded in the story. */
    public Path answers() {
        return folder.resolve("answers");
    }

    /**
     * Lays the sample down unless it lies there already.
     *
     * <p>It is written aside and renamed, so that a run that was killed half-way leaves nothing that looks whole.
     *
     * @return whether it was laid down now; false where it was there
     * @throws IOException where the disk refuses
     */
    public boolean lay() throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent(), "the root of a disk is no place for a sample");
        Files.createDirectories(parent);
        removeLeftovers(parent);
        boolean mailAlone = Files.exists(mailbox()) && !(Files.exists(profile()) && Files.exists(answers()));
        if (mailAlone) {
            // Of a version that had nothing else: what is missing is put beside it.
            copyTo(folder);
        }
        if (Files.exists(folder)) {
            return mailAlone;
        }
        Path aside = Files.createTempDirectory(parent, folder.getFileName() + ASIDE);
        copyTo(aside.resolve("sample"));
        Files.move(aside.resolve("sample"), folder, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(aside);
        return true;
    }

    private static final String ASIDE = ".partial-";

    private void removeLeftovers(Path parent) throws IOException {
        try (Stream<Path> beside = Files.list(parent)) {
            for (Path leftover : beside.filter(p -> p.getFileName().toString().startsWith(folder.getFileName() + ASIDE)).toList()) {
                remove(leftover);
            }
        }
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void copyTo(Path target) throws IOException {
        URI root = root();
        if (root.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                copyTree(jar.getPath(ROOT), target);
            }
        } else {
            copyTree(Path.of(root), target);
        }
    }

    private static URI root() throws IOException {
        URL url = SampleFolder.class.getResource(ROOT);
        if (url == null) {
            throw new IOException("the sample is missing from this distribution");
        }
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("the sample has no place", e);
        }
    }

    private static void copyTree(Path source, Path target) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(source)) {
            all = walk.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : all) {
            Path copy = target.resolve(source.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
