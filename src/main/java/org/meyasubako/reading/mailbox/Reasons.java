package org.meyasubako.reading.mailbox;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.meyasubako.basis.wording.Sentence;

/** The reasons of this package, whose words stand in its texts. */
final class Reasons {

    private Reasons() {}

    static Sentence of(String code, Object... arguments) {
        return Sentence.of(MailboxReader.class, code, arguments);
    }

    /** What an error of the disk, or of an archive, comes down to for a person. */
    static Sentence of(IOException error) {
        return switch (error) {
            case UnreadableContentException content -> content.reason();
            case NoSuchFileException _ -> of("missing");
            case EOFException _ -> of("ends-too-early");
            case ZipException broken -> of("damaged", detail(broken));
            case AccessDeniedException _ -> of("not-permitted");
            case FileSystemException file when file.getReason() != null -> of("input-error", file.getReason());
            default -> of("input-error", detail(error));
        };
    }

    private static String detail(IOException error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }
}
