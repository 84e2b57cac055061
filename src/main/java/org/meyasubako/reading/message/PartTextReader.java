package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.reading.message.Part.MediaType;

/** Reads a part's decoded content as text: finds its charset, and undoes what an mbox did to its lines. */
final class PartTextReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** HTML names its charset within its first 1024 bytes (HTML Living Standard, section 4.2.5.4); mail is less strict. */
    private static final int HTML_HEAD = 4_096;

    private PartTextReader() {}

    static TextDecoder.Decoded read(SourceBytes content, MediaType mediaType) {
        Optional<String> label = mediaType.parameter("charset").map(String::strip).filter(name -> !name.isEmpty());
        if (label.isEmpty() && mediaType.name().equals("text/html")) {
            label = htmlCharset(content);
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(content, label);
        SourceText text = decoded.text();
        boolean marked = !text.isEmpty() && text.text().charAt(0) == BYTE_ORDER_MARK;
        return marked ? new TextDecoder.Decoded(text.slice(1, text.length()), decoded.defect(), decoded.span()) : decoded;
    }

    /** What the document says of its own charset, in either form of the element {@code meta}. */
    private static Optional<String> htmlCharset(SourceBytes content) {
        String head = new String(content.slice(0, Math.min(HTML_HEAD, content.length())).toByteArray(), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int meta = head.indexOf("<meta");
        int charset = meta < 0 ? -1 : head.indexOf("charset", meta);
        if (charset < 0) {
            return Optional.empty();
        }
        int at = charset + "charset".length();
        while (at < head.length() && " ='\"".indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || "-_.:".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        String name = head.substring(at, end);
        // A document that calls itself UTF-16 in ASCII letters is not (HTML Living Standard, section 13.2.3.3).
        return name.isEmpty() || name.startsWith("utf-16") ? Optional.empty() : Optional.of(name);
    }

    /**
     * Takes away the letter that an mbox puts before a line that begins with {@code From }, quoted or not (the rule of mboxrd).
     * Bytes are not touched: the text only passes over one of them.
     */
    static SourceText unquoted(SourceText text) {
        String written = text.text();
        if (!written.contains(">From ")) {
            return text;
        }
        SourceText.Builder unquoted = SourceText.builder();
        int from = 0;
        for (int at = written.indexOf('>'); at >= 0; at = written.indexOf('>', at + 1)) {
            int end = at;
            while (end < written.length() && written.charAt(end) == '>') {
                end++;
            }
            boolean atLineStart = at == 0 || written.charAt(at - 1) == '\n';
            if (atLineStart && written.startsWith("From ", end)) {
                unquoted.append(text.slice(from, at));
                from = at + 1;
            }
            at = end - 1;
        }
        return unquoted.append(text.slice(from, text.length())).build();
    }
}
