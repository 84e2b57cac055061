package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The file of a casebook as the operating system has it: made, looked at before it is opened, brought to today's form, copied. */
final class CasebookFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Migrations migrations;
    private final Troubles troubles;

    CasebookFile(Path file, Migrations migrations) {
        this.file = file;
        this.migrations = migrations;
        this.troubles = new Troubles(file);
    }

    Path path() {
        return file;
    }

    Troubles troubles() {
        return troubles;
    }

    /** Makes a new casebook: under another name until it is whole. */
    void create(Map<String, String> settings) throws CasebookUnavailableException {
        if (Files.exists(file)) {
            throw troubles.of(Trouble.EXISTS);
        }
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            throw troubles.of(Trouble.FOLDER_MISSING, folder.toString());
        }
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            OwnerOnly.create(part);
            fill(part, settings);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw troubles.of(e);
        } catch (IOException e) {
            throw troubles.of(e);
        }
    }

    private void fill(Path part, Map<String, String> settings) throws SQLException {
        try (Session session = new Connections(part, false).writing()) {
            migrations.apply(session);
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                session.change("INSERT INTO setting (name, value) VALUES (?, ?)", setting.getKey(), setting.getValue());
            }
        }
    }

    void requireExisting() throws CasebookUnavailableException {
        if (!Files.exists(file)) {
            throw troubles.of(Trouble.MISSING);
        }
    }

    /** Refuses what is no casebook, before anything is changed in it. */
    void requireSqlite() throws CasebookUnavailableException {
        requireExisting();
        try {
            if (!Files.isRegularFile(file) || !Arrays.equals(beginning(), MAGIC)) {
                throw troubles.of(Trouble.NOT_A_CASEBOOK);
            }
        } catch (IOException e) {
            throw troubles.of(e);
        }
    }

    private byte[] beginning() throws IOException {
        try (java.io.InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MAGIC.length);
        }
    }

    /** Whether the file and its folder may be written; a file whose owner took the right away is not written even by root. */
    boolean isWritable() throws CasebookUnavailableException {
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            boolean kept = posix != null && !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
            return !kept && Files.isWritable(file) && Files.isWritable(folder());
        } catch (IOException e) {
            throw troubles.of(e);
        }
    }

    /** Whether nothing is left in a log beside the file. */
    boolean isWrittenBack() throws CasebookUnavailableException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return !Files.exists(log) || Files.size(log) == 0;
        } catch (IOException e) {
            throw troubles.of(e);
        }
    }

    /** The form of the file; refuses files of other programs and of newer versions of this one. */
    int form(Session session) throws SQLException, CasebookUnavailableException {
        if (session.number("PRAGMA application_id") != Migrations.APPLICATION) {
            throw troubles.of(Trouble.NOT_A_CASEBOOK);
        }
        int form = Math.toIntExact(session.number("PRAGMA user_version"));
        if (form > migrations.newest()) {
            throw troubles.of(Trouble.NEWER, form, migrations.newest());
        }
        return form;
    }

    /** Brings it to today's form, with a copy of the old one beside it. */
    Optional<Path> migrate(Session session, int form) throws SQLException, CasebookUnavailableException {
        if (form == migrations.newest()) {
            return Optional.empty();
        }
        Path backup = backupOf(form);
        if (!Files.exists(backup)) {
            copy(session, backup);
        }
        migrations.apply(session);
        return Optional.of(backup);
    }

    boolean isCurrent(int form) {
        return form == migrations.newest();
    }

    /** A whole copy without any log, which only its owner may read. */
    void copy(Session session, Path to) throws SQLException, CasebookUnavailableException {
        try {
            Path part = OwnerOnly.create(to.resolveSibling(to.getFileName() + ".part"));
            session.release();
            session.change("VACUUM INTO ?", part.toString());
            PageSeal.write(part);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw troubles.of(e);
        }
    }

    /** Where the copy of an old form stands. */
    Path backupOf(int form) {
        return file.resolveSibling(String.format(Locale.ROOT, "%s.form-%04d.backup", file.getFileName(), form));
    }

    Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
