package org.meyasubako.own.provider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.ProfileDefect.Effect;

/**
 * One file of a profile as it lay on the disk.
 *
 * @param name without the folder: {@code assets.csv}
 * @param sha256 of its bytes, or of the first {@link #MAX_BYTES}
 * @param written when it was last written
 * @param isUtf8 false where some bytes are not UTF-8 and became U+FFFD
 */
record ProfileFile(String name, Sha256 sha256, Instant written, String text, boolean isUtf8) {

    /** Six times the longest file of a provider with 100,000 customers; whatever is longer is no profile. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The file; empty where there is none that can be read, which is noted. */
    static Optional<ProfileFile> read(Path folder, String name, int maxBytes, DefectLog log) {
        Path path = folder.resolve(name);
        if (Files.notExists(path)) {
            log.add(name, 0, Effect.NOTED, Sentence.of(ProfileFile.class, "file-missing"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            log.add(name, 0, Effect.FILE_LEFT_OUT, Sentence.of(ProfileFile.class, "file-special"));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(maxBytes);
            boolean longer = in.read() >= 0;
            if (longer) {
                log.add(name, 0, Effect.FILE_LEFT_OUT, Sentence.of(ProfileFile.class, "file-too-long", maxBytes));
            }
            return Optional.of(of(name, bytes, longer, Files.getLastModifiedTime(path).toInstant()));
        } catch (IOException e) {
            log.add(name, 0, Effect.FILE_LEFT_OUT, Sentence.of(ProfileFile.class, "file-unreadable", e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    /** Of a file that is longer than what is read, the last line is not whole and left out. */
    private static ProfileFile of(String name, byte[] bytes, boolean longer, Instant written) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String whole = longer ? text.substring(0, text.lastIndexOf('\n') + 1) : text;
        String bare = whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole;
        return new ProfileFile(name, Sha256.of(bytes), written, bare, longer || isUtf8(bytes));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
