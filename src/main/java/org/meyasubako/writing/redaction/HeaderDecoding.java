package org.meyasubako.writing.redaction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceBytes;
import org.meyasubako.writing.redaction.Decoding.Decoded;

/** Undoes what header fields are encoded in: encoded words (RFC 2047), and parameters in pieces (RFC 2231). */
final class HeaderDecoding {

    private static final String WORD = "=\\?[^?\\s]{1,60}+\\?[BbQq]\\?[^?]{0,1000}+\\?=";
    private static final Pattern WORDS = Pattern.compile(WORD + "(?:\\s{0,8}+" + WORD + ")*+");
    /** Where one piece of a parameter ends and the next begins: {@code "; name*1*="}. */
    private static final Pattern CONTINUATION = Pattern.compile("\"?;\\s{0,8}+[A-Za-z-]{1,30}+\\*[0-9]{1,3}+\\*?=\"?");

    private HeaderDecoding() {}

    static List<Decoded> encodedWords(String text) {
        if (!text.contains("=?")) {
            return List.of();
        }
        return Edits.of(text, WORDS, words -> decoded(words.group()));
    }

    /** The reader of mail knows how words are really written; it is asked through a field. */
    private static String decoded(String words) {
        byte[] field = ("Subject: " + words.replaceAll("\\s+", " ") + "\n\n").getBytes(StandardCharsets.UTF_8);
        return new MessageReader().read(SourceBytes.unlocated(field)).field("Subject").map(HeaderField::text).orElse(words);
    }

    static List<Decoded> parameters(String text) {
        return text.indexOf('*') < 0 ? List.of() : Edits.of(text, CONTINUATION, _ -> "");
    }
}
