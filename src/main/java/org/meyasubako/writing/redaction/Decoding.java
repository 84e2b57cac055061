package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.function.Function;

/**
 * One way in which programs encode text, undone.
 *
 * @param name what it is called in a report
 * @param decoder what a text that holds something so encoded says; nothing where it holds none
 */
record Decoding(String name, Function<String, List<Decoded>> decoder) {

    /** Every decoding that is known. */
    static final List<Decoding> ALL = List.of(
            new Decoding("percent", EscapeDecoding::percent),
            new Decoding("quoted-printable", EscapeDecoding::quotedPrintable),
            new Decoding("escape", EscapeDecoding::backslash),
            new Decoding("entity", MarkupDecoding::entities),
            new Decoding("markup", MarkupDecoding::withoutTags),
            new Decoding("encoded-word", HeaderDecoding::encodedWords),
            new Decoding("parameter", HeaderDecoding::parameters),
            new Decoding("punycode", HostDecoding::labels),
            new Decoding("defanged", HostDecoding::refanged),
            new Decoding("base64", BlobDecoding::base64),
            new Decoding("hex", BlobDecoding::hexadecimal));

    /** What came out: text, or bytes in a charset that is not known. */
    sealed interface Decoded {

        /** Where in the text before the encoded stretch begins. */
        int offset();

        record Text(String text, int offset) implements Decoded {}

        @SuppressWarnings("ArrayRecordComponent") // a carrier from one call to another; nobody compares two
        record Bytes(byte[] bytes, int offset) implements Decoded {}
    }

    List<Decoded> decode(String text) {
        return decoder.apply(text);
    }
}
