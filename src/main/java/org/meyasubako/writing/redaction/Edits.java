package org.meyasubako.writing.redaction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.meyasubako.writing.redaction.Decoding.Decoded;

/**
 * What a decoding changes in a text. Only the stretches around the changes come out: what stands elsewhere was looked at before, and to
 * look at the whole again for each escape in it would cost without bound.
 */
final class Edits {

    /** Characters kept on either side of a change: longer than any value. */
    static final int CONTEXT = 400;

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    /** Bytes are text in UTF-8, or what an escape stands for. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Edit(int from, int to, byte[] bytes) {}

    Edits(String text) {
        this.text = text;
    }

    /** Every match of {@code pattern} replaced; a match that stays as it is changes nothing. */
    static List<Decoded> of(String text, Pattern pattern, Function<MatchResult, String> replacement) {
        Edits edits = new Edits(text);
        pattern.matcher(text).results().forEach(match -> edits.replace(match.start(), match.end(), replacement.apply(match)));
        return edits.texts();
    }

    void replace(int from, int to, String replacement) {
        if (!text.regionMatches(from, replacement, 0, Math.max(replacement.length(), to - from))) {
            edits.add(new Edit(from, to, replacement.getBytes(StandardCharsets.UTF_8)));
        }
    }

    void replace(int from, int to, int value) {
        edits.add(new Edit(from, to, new byte[] {(byte) value}));
    }

    /** The stretches, of changes that made text. */
    List<Decoded> texts() {
        return pieces().stream().map(piece -> (Decoded) new Decoded.Text(new String(piece.bytes(), StandardCharsets.UTF_8), piece.offset())).toList();
    }

    /** The stretches, of changes that made bytes in a charset that is not known. */
    List<Decoded> bytes() {
        return List.copyOf(pieces());
    }

    private List<Decoded.Bytes> pieces() {
        List<Decoded.Bytes> pieces = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= edits.size(); i++) {
            if (i == edits.size() || edits.get(i).from() - edits.get(i - 1).to() > 2 * CONTEXT) {
                pieces.add(piece(edits.subList(first, i)));
                first = i;
            }
        }
        return pieces;
    }

    private Decoded.Bytes piece(List<Edit> near) {
        int start = Math.max(0, near.getFirst().from() - CONTEXT);
        int end = Math.min(text.length(), near.getLast().to() + CONTEXT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
        int from = start;
        for (Edit edit : near) {
            bytes.writeBytes(text.substring(from, edit.from()).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(edit.bytes());
            from = edit.to();
        }
        bytes.writeBytes(text.substring(from, end).getBytes(StandardCharsets.UTF_8));
        return new Decoded.Bytes(bytes.toByteArray(), near.getFirst().from());
    }
}
