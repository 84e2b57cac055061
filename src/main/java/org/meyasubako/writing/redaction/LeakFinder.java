package org.meyasubako.writing.redaction;

import java.util.List;

/**
 * Searches finished files for clear values, through every charset, encoding and archive that a program would undo.
 *
 * <p>Undone are, up to four inside one another: UTF-8, UTF-16, ISO-2022-JP, Shift_JIS, EUC-JP; percent-encoding, quoted-printable,
 * base64, hexadecimal, backslash escapes, HTML entities and tags, encoded words (RFC 2047), parameters in pieces (RFC 2231), A-labels,
 * defanged dots; zip, gzip, streams of a PDF. Compared is without regard to case, width, kana, spaces, line breaks, hyphens and
 * characters that can't be seen. Texts that show otherwise than they are stored, such as pages of a PDF, are handed in as texts.
 */
public final class LeakFinder {

    /** Searches the files' bytes and the texts; never throws on what stands there. */
    public LeakReport find(ClearValues values, List<NamedBytes> files, List<NamedText> texts) {
        LeakSearch search = new LeakSearch(new ValueSearch(values.values()));
        texts.forEach(text -> search.text(text.part(), text.text()));
        files.forEach(file -> search.file(file.part(), file.bytes()));
        return new LeakReport(search.leaks(), values.unsearchable(), search.unread());
    }
}
