package org.meyasubako.writing.packet.archive;

import org.meyasubako.basis.wording.Sentence;

/**
 * Something in an archive that isn't as it was written, or why it isn't read at all.
 *
 * @param file the path in the archive; empty where it is of the archive as a whole
 * @param offset of the first byte concerned in the archive
 */
public record BagFault(Code code, String file, long offset) {

    /** What differs. */
    public enum Code {
        /** No archive of ours, from this byte on. */
        UNREADABLE,
        /** The archive ends in the middle of something. */
        TRUNCATED,
        /** A file is encrypted: ours never are, sealed samples are archives of their own. */
        ENCRYPTED,
        /** A file is compressed: it might unpack to any size. */
        COMPRESSED,
        /** The archive uses zip64, with which sizes can lie twice. */
        ZIP64,
        /** A file is a link to another. */
        LINK,
        /** A path leaves the folder, or can't be written everywhere. */
        PATH,
        /** A path stands there twice, or in another order than ours. */
        ORDER,
        /** What stands before a file isn't what was written. */
        HEADER,
        /** A file isn't as it was written, by the archive's own check sum. */
        CHECKSUM,
        /** The directory at the end isn't what was written. */
        DIRECTORY,
        /** Something follows the archive. */
        TRAILING,
        /** A file has another digest than the manifest says. */
        DIGEST,
        /** The manifest names a file that isn't there. */
        MISSING,
        /** A file is there that no manifest names. */
        EXTRA,
        /** A manifest isn't written as manifests are. */
        MANIFEST,
        /** A tag file isn't as RFC 8493 says. */
        TAG_FILE
    }

    /** The fault in words, with file and offset. */
    public Sentence told() {
        return file.isEmpty() ? Sentence.of(BagFault.class, "fault.archive", reason(), offset)
                : Sentence.of(BagFault.class, "fault.file", reason(), shownFile(), offset);
    }

    private Sentence reason() {
        return Sentence.of(BagFault.class, "fault." + code);
    }

    /** The name of an enemy's file may hold anything. */
    private String shownFile() {
        return file.codePoints().collect(StringBuilder::new, BagFault::append, StringBuilder::append).toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        boolean seen = switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
        if (seen) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append("⟦U+%04X⟧".formatted(codePoint));
        }
    }
}
