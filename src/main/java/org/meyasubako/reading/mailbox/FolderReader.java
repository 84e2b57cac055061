package org.meyasubako.reading.mailbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Reads a folder and all beneath it, a Maildir among them.
 *
 * <p>Links are followed, but each folder is entered once, so that links can neither loop nor double. In a Maildir the entries of
 * {@code cur} and {@code new} are messages whatever they look like. Those of {@code tmp} are told as unread: they are being
 * delivered, or their delivery failed, and a half-written message would be evidence of nothing.
 */
final class FolderReader {

    private final ReadingPass pass;
    private final FileReader files;
    private final Set<Path> entered = new HashSet<>();
    private final Deque<Iterator<Entry>> open = new ArrayDeque<>();

    FolderReader(ReadingPass pass) {
        this.pass = pass;
        this.files = new FileReader(pass);
    }

    /** A file or folder, how it is told, and what part of a Maildir it stands in. */
    private record Entry(Path file, String path, MaildirPart part) {}

    /**
     * Reads all beneath {@code folder}.
     *
     * @param path how the folder is told, without a last separator
     * @throws IOException where the folder itself cannot be listed
     */
    void read(Path folder, String path) throws IOException, InterruptedException {
        entered.add(folder.toRealPath());
        open.push(list(folder, path).iterator());
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                visit(open.peek().next());
            } else {
                open.pop();
            }
        }
    }

    private void visit(Entry entry) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry.file(), BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(entry);
            } else if (!attributes.isRegularFile()) {
                pass.unread(entry.path(), Reasons.of("special-file"));
            } else if (entry.part() == MaildirPart.UNDELIVERED) {
                pass.unread(entry.path(), Reasons.of("maildir-tmp"));
            } else {
                files.read(entry.file(), entry.path(), attributes.size(), entry.part() == MaildirPart.DELIVERED);
            }
        } catch (NoSuchFileException e) {
            pass.unread(entry.path(), Reasons.of(Files.isSymbolicLink(entry.file()) ? "broken-link" : "missing"));
        } catch (IOException e) {
            pass.unread(entry.path(), Reasons.of(e));
        }
    }

    private void enter(Entry entry) throws IOException {
        if (entered.add(entry.file().toRealPath())) {
            open.push(list(entry.file(), entry.path()).iterator());
        } else {
            pass.unread(entry.path(), Reasons.of("folder-again"));
        }
    }

    private List<Entry> list(Path folder, String path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        MaildirPart part = MaildirPart.of(folder);
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path file : listing) {
                String name = String.valueOf(file.getFileName());
                entries.add(new Entry(file, path + "/" + name, part.forName(name)));
                count(file);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        // Names that the locale cannot write are told alike; their bytes still order them.
        entries.sort(Comparator.comparing(Entry::path, PathOrder.BY_BYTES).thenComparing(Entry::file));
        return entries;
    }

    private void count(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            pass.found(attributes.isRegularFile() ? attributes.size() : 0);
        } catch (IOException e) {
            // It has no size to count; the visit finds the same error and tells it.
        }
    }
}
