package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.sqlite.SQLiteErrorCode;

/** Says what an error of SQLite or of the disk comes down to for a person. */
final class Troubles {

    /** The primary result code stands in the low byte of an extended one (SQLite "Result and Error Codes"). */
    private static final int PRIMARY = 0xff;

    private final String path;

    Troubles(Path file) {
        this.path = file.toString();
    }

    CasebookUnavailableException of(Trouble trouble, Object... details) {
        return new CasebookUnavailableException(path, trouble, reason(trouble, details));
    }

    /** Somebody else writes: who, where the lock says so. */
    CasebookUnavailableException inUse(Optional<Occupant> by) {
        return by.map(who -> new CasebookUnavailableException(path, Trouble.IN_USE,
                Sentence.of(Casebook.class, "in-use-by", who.user(), who.host(), Long.toString(who.process()), who.since())))
                .orElseGet(() -> of(Trouble.IN_USE));
    }

    CasebookUnavailableException of(SQLException error) {
        Trouble trouble = trouble(error.getErrorCode() & PRIMARY, message(error));
        return new CasebookUnavailableException(path, trouble, reason(trouble, message(error)), error);
    }

    CasebookUnavailableException of(IOException error) {
        if (error instanceof CasebookUnavailableException known) {
            return known;
        }
        Trouble trouble = switch (error) {
            case NoSuchFileException _ -> Trouble.MISSING;
            case AccessDeniedException _ -> Trouble.NOT_WRITABLE;
            case FileSystemException system when isReadOnly(system) -> Trouble.NOT_WRITABLE;
            default -> isFull(message(error)) ? Trouble.DISK_FULL : Trouble.INPUT_ERROR;
        };
        return new CasebookUnavailableException(path, trouble, reason(trouble, message(error)), error);
    }

    private static boolean isReadOnly(FileSystemException error) {
        String reason = error.getReason();
        return reason != null && reason.toLowerCase(Locale.ROOT).contains("read-only");
    }

    private static boolean isFull(String message) {
        return message.toLowerCase(Locale.ROOT).contains("no space left");
    }

    private static Trouble trouble(int code, String message) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code || isFull(message)) {
            return Trouble.DISK_FULL;
        } else if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Trouble.NOT_A_CASEBOOK;
        } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return Trouble.DAMAGED;
        } else if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return Trouble.NOT_WRITABLE;
        } else if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Trouble.IN_USE;
        }
        return Trouble.INPUT_ERROR;
    }

    private static String message(Exception error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }

    private static Sentence reason(Trouble trouble, Object... details) {
        return switch (trouble) {
            case MISSING -> Sentence.of(Casebook.class, "missing");
            case FOLDER_MISSING -> Sentence.of(Casebook.class, "folder-missing", details);
            case EXISTS -> Sentence.of(Casebook.class, "exists");
            case NOT_A_CASEBOOK -> Sentence.of(Casebook.class, "not-a-casebook");
            case NEWER -> Sentence.of(Casebook.class, "newer", details);
            case DAMAGED -> Sentence.of(Casebook.class, "damaged", details);
            case NOT_WRITABLE -> Sentence.of(Casebook.class, "not-writable");
            case IN_USE -> Sentence.of(Casebook.class, "in-use");
            case DISK_FULL -> Sentence.of(Casebook.class, "disk-full");
            case INPUT_ERROR -> Sentence.of(Casebook.class, "input-error", details);
        };
    }
}
