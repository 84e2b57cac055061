package org.meyasubako.reading.message;

import com.google.common.base.Suppliers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meyasubako.basis.evidence.Defect;

/**
 * Cuts a header into its fields (RFC 5322 section 2.2), each with its bytes.
 *
 * <p>A line that is no field is a defect and is left where it is; the header goes on where fields follow it, and ends there where none
 * does.
 */
final class HeaderParser {

    private final SourceBytes bytes;
    private final LineScanner lines;
    private final MessageLimits limits;
    private final Supplier<Charset> eightBit = Suppliers.memoize(this::detectEightBit);
    private final List<HeaderField> fields = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private int bodyStart;

    private HeaderParser(SourceBytes bytes, MessageLimits limits) {
        this.bytes = bytes;
        this.lines = new LineScanner(bytes);
        this.limits = limits;
    }

    /**
     * What a header holds.
     *
     * @param bodyStart where the body begins in the parsed bytes
     */
    record Header(List<HeaderField> fields, int bodyStart, List<Defect> defects) {}

    static Header parse(SourceBytes bytes, MessageLimits limits) {
        HeaderParser parser = new HeaderParser(bytes, limits);
        parser.parseAll();
        return new Header(parser.fields, parser.bodyStart, parser.defects);
    }

    private void parseAll() {
        int at = skipMailboxLine(0);
        while (at < bytes.length()) {
            int end = lines.contentEnd(at);
            if (end == at) {
                bodyStart = lines.next(at);
                return;
            }
            if (nameEnd(at, end) > at) {
                at = addField(at);
            } else if (fieldFollows(at)) {
                defects.add(defect("HEADER_WITHOUT_COLON", at, end));
                at = lines.next(at);
            } else {
                defects.add(defect("HEADER_END_MISSING", at, end));
                bodyStart = at;
                return;
            }
        }
        bodyStart = bytes.length();
    }

    private Defect defect(String code, int from, int to) {
        return new Defect(code, bytes.span(from, to));
    }

    /** A line of an mbox before the first field, or one that a reporter quoted. */
    private int skipMailboxLine(int at) {
        boolean from = startsWith(at, "From ") || startsWith(at, ">From ");
        return from ? lines.next(at) : at;
    }

    private boolean startsWith(int at, String text) {
        if (at + text.length() > bytes.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes.at(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the name of the field ends that begins at {@code at}; {@code at} itself where none begins. Blanks before the colon are let pass. */
    private int nameEnd(int at, int end) {
        int nameEnd = at;
        while (nameEnd < end && bytes.at(nameEnd) > ' ' && bytes.at(nameEnd) < 0x7F && bytes.at(nameEnd) != ':') {
            nameEnd++;
        }
        int colon = nameEnd;
        while (colon < end && (bytes.at(colon) == ' ' || bytes.at(colon) == '\t')) {
            colon++;
        }
        return colon < end && bytes.at(colon) == ':' ? nameEnd : at;
    }

    /** Whether the line after the one at {@code at} is a field, or the fold of one: then the header has not ended yet. */
    private boolean fieldFollows(int at) {
        int next = lines.next(at);
        if (next >= bytes.length()) {
            return false;
        }
        int end = lines.contentEnd(next);
        int nameEnd = nameEnd(next, end);
        // A URL at the beginning of a body line looks like a field whose body begins with a slash.
        return isFold(at) || (nameEnd > next && (nameEnd + 1 >= end || bytes.at(nameEnd + 1) != '/'));
    }

    private boolean isFold(int at) {
        return at < bytes.length() && (bytes.at(at) == ' ' || bytes.at(at) == '\t');
    }

    private int addField(int at) {
        List<int[]> pieces = new ArrayList<>();
        int nameEnd = nameEnd(at, lines.contentEnd(at));
        int bodyAt = nameEnd;
        while (bytes.at(bodyAt) != ':') {
            bodyAt++;
        }
        int end = lines.contentEnd(at);
        pieces.add(new int[] {bodyAt + 1, end});
        int next = lines.next(at);
        while (isFold(next)) {
            end = lines.contentEnd(next);
            pieces.add(new int[] {next, end});
            next = lines.next(next);
        }
        if (fields.size() >= limits.fields()) {
            reportOnce("TOO_MANY_HEADER_FIELDS", at, end);
            return next;
        }
        fields.add(field(at, nameEnd, pieces, end));
        return next;
    }

    private void reportOnce(String code, int from, int to) {
        if (defects.stream().noneMatch(defect -> defect.code().equals(code))) {
            defects.add(defect(code, from, to));
        }
    }

    private HeaderField field(int at, int nameEnd, List<int[]> pieces, int end) {
        String name = new String(bytes.slice(at, nameEnd).toByteArray(), StandardCharsets.US_ASCII);
        if (end - at > limits.fieldLength()) {
            reportOnce("HEADER_FIELD_TOO_LONG", at, end);
        }
        SourceText body = body(unfold(pieces)).strip();
        return new HeaderField(name, body, EncodedWords.decode(body.text()), bytes.span(at, end));
    }

    /** The bytes of the body without its line ends (RFC 5322 section 2.2.3), up to the limit. */
    private SourceBytes unfold(List<int[]> pieces) {
        if (pieces.size() == 1) {
            int[] only = pieces.getFirst();
            return bytes.slice(only[0], Math.min(only[1], only[0] + limits.fieldLength()));
        }
        int length = Math.min(pieces.stream().mapToInt(piece -> piece[1] - piece[0]).sum(), limits.fieldLength());
        byte[] unfolded = new byte[length];
        int[] starts = new int[length];
        int[] ends = new int[length];
        int unit = 0;
        for (int[] piece : pieces) {
            for (int i = piece[0]; i < piece[1] && unit < length; i++, unit++) {
                unfolded[unit] = (byte) bytes.at(i);
                starts[unit] = i;
                ends[unit] = i + 1;
            }
        }
        return new SourceBytes(unfolded, 0, length, ByteMap.table(starts, ends, bytes.map()));
    }

    private SourceText body(SourceBytes unfolded) {
        byte[] raw = unfolded.view();
        boolean plain = CharsetResolver.isAscii(raw) && !CharsetResolver.hasJapaneseEscapes(raw);
        return TextDecoder.decode(unfolded, plain ? StandardCharsets.US_ASCII : eightBit.get());
    }

    /** Raw 8-bit header fields are too short to tell their charset alone: all of the header's vote together. */
    private Charset detectEightBit() {
        int end = 0;
        while (end < bytes.length() && lines.contentEnd(end) > end) {
            end = lines.next(end);
        }
        return CharsetResolver.detect(bytes.slice(0, Math.min(end, limits.fieldLength())).toByteArray());
    }
}
