package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Encoded words (RFC 2047, with the language of RFC 2231 section 5) made readable.
 *
 * <p>Real mail splits a character between two words, puts words in quoted strings, leaves the space between words out or puts spaces
 * in: words of one charset that only white space parts are joined as bytes before they are decoded.
 */
final class EncodedWords {

    private final String text;
    private final StringBuilder decoded = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String pendingCharset = "";

    private EncodedWords(String text) {
        this.text = text;
    }

    /** The text with every encoded word that can be read replaced by what it says. */
    static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decodeAll() : text;
    }

    private String decodeAll() {
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf("=?", at);
            Optional<Word> word = start < 0 ? Optional.empty() : wordAt(start);
            if (word.isEmpty()) {
                int to = start < 0 ? text.length() : start + 2;
                plain(text.substring(at, to));
                at = to;
            } else {
                plain(text.substring(at, start));
                add(word.get());
                at = word.get().end();
            }
        }
        flush();
        return decoded.toString();
    }

    /** @param end where the text goes on */
    private record Word(String charset, boolean base64, String content, int end) {}

    private Optional<Word> wordAt(int start) {
        int charsetEnd = text.indexOf('?', start + 2);
        if (charsetEnd < 0 || charsetEnd + 2 >= text.length() || text.charAt(charsetEnd + 2) != '?') {
            return Optional.empty();
        }
        char encoding = Character.toLowerCase(text.charAt(charsetEnd + 1));
        int end = text.indexOf("?=", charsetEnd + 3);
        if (end < 0 || (encoding != 'b' && encoding != 'q')) {
            return Optional.empty();
        }
        String label = text.substring(start + 2, charsetEnd);
        int language = label.indexOf('*');
        String charset = language < 0 ? label : label.substring(0, language);
        if (charset.isBlank() || charset.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Word(charset.toLowerCase(Locale.ROOT), encoding == 'b', text.substring(charsetEnd + 3, end), end + 2));
    }

    /** Text between words; white space alone is not shown (RFC 2047 section 6.2). */
    private void plain(String between) {
        if (pending.size() > 0 && between.isBlank()) {
            return;
        }
        flush();
        decoded.append(between);
    }

    private void add(Word word) {
        if (!word.charset().equals(pendingCharset)) {
            flush();
            pendingCharset = word.charset();
        }
        byte[] content = word.content().getBytes(StandardCharsets.UTF_8);
        pending.writeBytes(word.base64() ? TransferDecoder.decodeBase64(content) : QuotedPrintable.decodeWord(content));
    }

    private void flush() {
        if (pending.size() == 0) {
            return;
        }
        byte[] bytes = pending.toByteArray();
        Charset charset = CharsetResolver.resolve(bytes, Optional.of(pendingCharset));
        decoded.append(new String(bytes, charset));
        pending.reset();
    }
}
