package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the encoded words of a header field (RFC 2047) as mail programs really write them: words that cut a character or a base64
 * group in two are joined before decoding, and words stand inside quotes, without their end, or with spaces in them.
 */
final class EncodedWordDecoder {

    private static final String BEGIN = "=?";
    private static final String END = "?=";

    /** RFC 2978 names are shorter; a longer one is no name. */
    private static final int MAX_CHARSET = 60;

    private final String text;
    private final StringBuilder decoded;
    /** Encoded words that stand side by side, not yet decoded. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder base64 = new StringBuilder();
    private final Places begins;
    private final Places marks;
    private String charset = "";

    private EncodedWordDecoder(String text) {
        this.text = text;
        this.decoded = new StringBuilder(text.length());
        this.begins = new Places(text, BEGIN);
        this.marks = new Places(text, END);
    }

    /** An encoded word in the text: {@code =?charset?encoding?content?=}. */
    private record Word(String charset, boolean base64, String content, int end) {}

    /** The text for a reader: words decoded, control characters made spaces, NUL dropped. */
    static String decode(String text) {
        return printable(text.contains(BEGIN) ? new EncodedWordDecoder(text).run() : text);
    }

    private String run() {
        int at = 0;
        while (at < text.length()) {
            int begin = text.indexOf(BEGIN, at);
            Optional<Word> word = begin < 0 ? Optional.empty() : word(begin);
            int plainEnd = begin < 0 ? text.length() : word.isPresent() ? begin : begin + 1;
            plain(text.substring(at, plainEnd), word.isPresent());
            word.ifPresent(this::take);
            at = word.map(Word::end).orElse(plainEnd);
        }
        flush();
        return decoded.toString();
    }

    /** Plain text; white space alone between two encoded words is not part of the text (RFC 2047 section 6.2). */
    private void plain(String plain, boolean beforeWord) {
        boolean between = beforeWord && hasPending() && plain.isBlank();
        if (!between && !plain.isEmpty()) {
            flush();
            decoded.append(plain);
        }
    }

    private Optional<Word> word(int begin) {
        int afterCharset = text.indexOf('?', begin + BEGIN.length());
        if (afterCharset < 0 || afterCharset - begin > MAX_CHARSET || afterCharset + 2 >= text.length()
                || text.charAt(afterCharset + 2) != '?') {
            return Optional.empty();
        }
        char encoding = Character.toUpperCase(text.charAt(afterCharset + 1));
        String name = text.substring(begin + BEGIN.length(), afterCharset);
        if (name.isBlank() || name.indexOf(' ') >= 0 || (encoding != 'Q' && encoding != 'B')) {
            return Optional.empty();
        }
        int language = name.indexOf('*');
        int contentStart = afterCharset + 3;
        int contentEnd = contentEnd(contentStart, encoding == 'Q');
        int end = text.startsWith(END, contentEnd) ? contentEnd + END.length() : contentEnd;
        return Optional.of(new Word(language < 0 ? name : name.substring(0, language), encoding == 'B',
                text.substring(contentStart, contentEnd), end));
    }

    /** Where the content ends: at its mark, else where the next word begins, else before what cannot be content. */
    private int contentEnd(int start, boolean quoted) {
        int end = marks.next(start);
        int next = begins.next(start);
        // In what?=3F?= the first question mark ends nothing: an escape stands behind it.
        while (quoted && end + 1 < next && EscapeDecoder.isEscape(text, end + 1) && marks.next(end + 2) < text.length()) {
            end = marks.next(end + 2);
        }
        if (next + 1 < end) {
            return next;
        }
        return end < text.length() ? end : withoutMark(start, quoted);
    }

    private int withoutMark(int start, boolean quoted) {
        int end = start;
        while (end < text.length() && "<\"".indexOf(text.charAt(end)) < 0 && (quoted || text.charAt(end) != ' ')) {
            end++;
        }
        return end;
    }

    /** The places of a mark in the text, asked for in rising order and so found in one pass. */
    private static final class Places {

        private final String text;
        private final String mark;
        private int last = -1;

        private Places(String text, String mark) {
            this.text = text;
            this.mark = mark;
        }

        /** The first place from {@code from} on; the length of the text where there is none. */
        private int next(int from) {
            if (last < from) {
                int found = text.indexOf(mark, from);
                last = found < 0 ? text.length() : found;
            }
            return last;
        }
    }

    private void take(Word word) {
        if (!word.charset.equalsIgnoreCase(charset)) {
            flush();
            charset = word.charset;
        }
        if (word.base64) {
            base64.append(word.content);
            if (endsGroup(word.content)) {
                flushBase64();
            }
        } else {
            flushBase64();
            // An underline is a space (RFC 2047 section 4.2).
            bytes.writeBytes(EscapeDecoder.decode(word.content.replace('_', ' '), '='));
        }
    }

    /** Whether the base64 of a word is complete in itself, and not cut in the middle of a group of four. */
    private static boolean endsGroup(String content) {
        long characters = content.chars().filter(c -> c != ' ' && c != '\t').count();
        return content.endsWith("=") || characters % 4 == 0;
    }

    private void flushBase64() {
        if (!base64.isEmpty()) {
            SourceBytes encoded = SourceBytes.unlocated(base64.toString().getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(Base64Decoder.decode(encoded).bytes().toByteArray());
            base64.setLength(0);
        }
    }

    private boolean hasPending() {
        return bytes.size() > 0 || !base64.isEmpty() || !charset.isEmpty();
    }

    private void flush() {
        flushBase64();
        if (bytes.size() > 0) {
            SourceBytes joined = SourceBytes.unlocated(bytes.toByteArray());
            decoded.append(TextDecoder.decode(joined, Optional.of(charset)).text().text());
            bytes.reset();
        }
        charset = "";
    }

    private static String printable(String text) {
        if (!hasControls(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().filter(c -> c != 0).forEach(c -> shown.append(Character.isISOControl(c) ? ' ' : (char) c));
        return shown.toString();
    }

    /** Every field is looked through, and hardly any has one. */
    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
