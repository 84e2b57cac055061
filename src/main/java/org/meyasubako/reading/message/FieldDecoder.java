package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.message.HeaderScanner.RawField;

/**
 * Makes characters of the bytes of header fields: unfolds them (RFC 5322 section 2.2.3) and repairs raw 8-bit text. The fields of
 * one header are judged together, since one of them alone is too short to tell its charset.
 */
final class FieldDecoder {

    private final SourceBytes bytes;
    private final boolean crEndsLines;
    private final MessageLimits limits;
    private final List<RawField> fields;
    private final List<Defect> defects = new ArrayList<>();
    private Optional<Charset> vote = Optional.empty();

    /** Of the fields found in {@code bytes}, where CR alone ends lines or does not. */
    FieldDecoder(SourceBytes bytes, boolean crEndsLines, MessageLimits limits, List<RawField> fields) {
        this.crEndsLines = crEndsLines;
        this.bytes = bytes;
        this.limits = limits;
        this.fields = fields;
    }

    List<Defect> defects() {
        return defects;
    }

    List<HeaderField> decode() {
        List<HeaderField> decoded = new ArrayList<>(fields.size());
        for (RawField field : fields) {
            decoded.add(decode(field));
        }
        return decoded;
    }

    private HeaderField decode(RawField field) {
        String name = new String(bytes.slice(field.start(), field.nameEnd()).toByteArray(), StandardCharsets.US_ASCII);
        int end = Math.min(field.end(), field.start() + limits.fieldLength());
        if (end < field.end()) {
            defects.add(MessageDefect.FIELD_TOO_LONG.at(bytes.span(end, field.end())));
        }
        SourceBytes raw = bytes.slice(field.bodyStart(), Math.max(end, field.bodyStart()));
        Look look = look(raw);
        report(look, field);
        SourceBytes body = look.folded ? unfold(raw) : raw;
        SourceText text = (look.plain ? body.asCharacters() : repair(body, field)).strip();
        return new HeaderField(name, text, EncodedWordDecoder.decode(text.text()), HeaderScanner.span(bytes, field));
    }

    /** What one pass over the bytes of a body tells. */
    private record Look(boolean folded, boolean plain, boolean bareCr, boolean nul) {}

    private Look look(SourceBytes body) {
        boolean folded = false;
        boolean plain = true;
        boolean bareCr = false;
        boolean nul = false;
        boolean afterCr = false;
        for (int i = 0; i < body.length(); i++) {
            int b = body.at(i);
            folded |= b == '\n' || (b == '\r' && crEndsLines);
            bareCr |= afterCr && b != '\n' && b != '\r' && !crEndsLines;
            afterCr = b == '\r';
            plain &= b < 0x80 && b != 0x1B;
            nul |= b == 0;
        }
        return new Look(folded, plain, bareCr, nul);
    }

    private void report(Look look, RawField field) {
        if (look.bareCr) {
            defects.add(MessageDefect.BARE_CR.at(HeaderScanner.span(bytes, field)));
        }
        if (look.nul) {
            defects.add(MessageDefect.NUL_IN_HEADER.at(HeaderScanner.span(bytes, field)));
        }
    }

    /** The body without the line ends of its folds. */
    private SourceBytes unfold(SourceBytes body) {
        byte[] unfolded = new byte[body.length()];
        int length = unfold(body, unfolded, new int[body.length()]);
        return new SourceBytes(unfolded, 0, length, ByteMap.lazy(() -> unfoldingMap(body)));
    }

    /** Copies all but line ends, and notes where each byte stood; returns their number. */
    private int unfold(SourceBytes body, byte[] unfolded, int[] sources) {
        int length = 0;
        int carriageReturns = 0;
        for (int i = 0; i < body.length(); i++) {
            int b = body.at(i);
            if (b == '\n' || (b == '\r' && crEndsLines)) {
                length -= carriageReturns;
                carriageReturns = 0;
            } else {
                carriageReturns = b == '\r' ? carriageReturns + 1 : 0;
                sources[length] = body.arrayStart() + i;
                unfolded[length++] = (byte) b;
            }
        }
        return length;
    }

    private ByteMap unfoldingMap(SourceBytes body) {
        int[] starts = new int[body.length()];
        int length = unfold(body, new byte[body.length()], starts);
        int[] ends = new int[length];
        for (int i = 0; i < length; i++) {
            ends[i] = starts[i] + 1;
        }
        return ByteMap.through(starts, ends, body.map());
    }

    private SourceText repair(SourceBytes body, RawField field) {
        Charset charset = CharsetClassifier.surely(body).orElseGet(this::vote);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            defects.add(MessageDefect.HEADER_CHARSET_GUESSED.at(HeaderScanner.span(bytes, field)));
        }
        return TextDecoder.decode(body, charset);
    }

    /** The charset of all fields of this header whose own bytes leave it open. */
    private Charset vote() {
        if (vote.isEmpty()) {
            ByteArrayOutputStream open = new ByteArrayOutputStream();
            for (RawField field : fields) {
                SourceBytes body = bytes.slice(field.bodyStart(), Math.max(field.bodyStart(), field.end()));
                if (!CharsetClassifier.isAscii(body) && CharsetClassifier.surely(body).isEmpty()) {
                    open.writeBytes(body.toByteArray());
                }
            }
            byte[] together = open.toByteArray();
            vote = Optional.of(CharsetClassifier.guess(SourceBytes.unlocated(together)));
        }
        return vote.get();
    }
}
