package org.meyasubako.reading.mailbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The name of a zip's member in letters.
 *
 * <p>APPNOTE appendix D knows UTF-8, flagged, and code page 437. Japanese Windows writes its own code page unflagged, and macOS
 * writes UTF-8 unflagged. Bytes that are well-formed UTF-8 are taken as that (kanji in windows-31j never are), all others as
 * windows-31j.
 */
final class ZipName {

    private static final Charset JAPANESE_WINDOWS = Charset.forName("windows-31j");

    private ZipName() {}

    static String of(ZipEntryHeader entry) {
        if (entry.utf8()) {
            return new String(entry.rawName(), StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(entry.rawName())).toString();
        } catch (CharacterCodingException e) {
            return new String(entry.rawName(), JAPANESE_WINDOWS);
        }
    }
}
