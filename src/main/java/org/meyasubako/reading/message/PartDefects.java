package org.meyasubako.reading.message;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;

/** Finds what is wrong with a leaf: its encoding, its charset, its size. */
final class PartDefects {

    private PartDefects() {}

    static void check(Part leaf, SourceBytes body, MessageLimits limits, List<Defect> defects) {
        if (leaf.encoding() == TransferEncoding.UNKNOWN) {
            defects.add(new Defect("UNKNOWN_TRANSFER_ENCODING", body.span()));
        }
        if (leaf.encoding() == TransferEncoding.QUOTED_PRINTABLE && QuotedPrintable.isBroken(body)) {
            defects.add(new Defect("BAD_QUOTED_PRINTABLE", body.span()));
        }
        if (body.length() > limits.decoded()) {
            defects.add(new Defect("PART_TOO_LONG", body.span(limits.decoded(), body.length())));
        }
        if (leaf.mediaType().isOf("text")) {
            checkCharset(leaf, body, defects);
        }
    }

    private static void checkCharset(Part leaf, SourceBytes body, List<Defect> defects) {
        Optional<String> label = leaf.mediaType().parameter("charset").filter(l -> !l.isBlank());
        if (label.isEmpty()) {
            return;
        }
        Optional<Charset> charset = CharsetResolver.byLabel(label.get());
        if (charset.isEmpty()) {
            boolean known = label.get().toLowerCase(Locale.ROOT).startsWith("utf-7");
            defects.add(new Defect(known ? "CHARSET_UNSUPPORTED" : "UNKNOWN_CHARSET", body.span()));
            return;
        }
        byte[] content = leaf.content().toByteArray();
        boolean eightBit = !CharsetResolver.isAscii(content);
        if (charset.get().equals(StandardCharsets.US_ASCII) ? eightBit
                : (eightBit || CharsetResolver.hasJapaneseEscapes(content)) && !CharsetResolver.fits(content, charset.get())) {
            defects.add(new Defect("CHARSET_MISMATCH", body.span()));
        }
    }
}
