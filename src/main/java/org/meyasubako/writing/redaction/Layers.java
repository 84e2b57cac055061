package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.meyasubako.writing.redaction.Decoding.Decoded;

/**
 * Undoes what bytes and texts are encoded in, layer by layer, and shows every layer: a value may stand in base64 of a percent-encoded
 * parameter within an HTML entity.
 */
final class Layers {

    /** Decodings inside one another; an archive counts as one. */
    static final int DEPTH = 4;

    /** Characters and bytes shown in one search; more is not read, and said so. */
    static final long MAX_TOTAL = 256L * 1024 * 1024;

    /** Characters that are looked at in one piece, and how many of them are looked at again with the next piece. */
    static final int WINDOW = 1 << 20;

    static final int OVERLAP = 8 * 1024;

    private static final int SHORT = 64;

    private final Consumer<Layer> sink;
    private final Set<Key> seen = new HashSet<>();
    private final List<String> unread = new ArrayList<>();
    private long left = MAX_TOTAL;

    /**
     * A text as one would read it after some decodings.
     *
     * @param part the file, with the entry of an archive
     * @param offset where in the part the text begins, or what is encoded begins
     * @param decodings outermost first
     */
    record Layer(String part, String text, long offset, List<String> decodings) {

        Layer {
            decodings = List.copyOf(decodings);
        }
    }

    private record Key(String part, String text) {}

    Layers(Consumer<Layer> sink) {
        this.sink = sink;
    }

    /** The parts that were not read to the end, each once. */
    List<String> unread() {
        return unread.stream().distinct().toList();
    }

    /** Shows {@code text} and what is encoded in it. */
    void text(String part, String text) {
        windows(part, text, 0, List.of(), DEPTH);
    }

    /** Shows the texts that {@code bytes} are in any charset, and what is encoded and packed in them. */
    void file(String part, byte[] bytes) {
        bytes(part, bytes, 0, List.of(), DEPTH);
    }

    private void bytes(String part, byte[] bytes, long offset, List<String> chain, int depth) {
        if (depth == 0 || !Containers.isContainer(bytes)) {
            texts(part, bytes, offset, chain, depth);
        } else {
            Containers.Opened opened = Containers.open(part, bytes);
            unread.addAll(opened.unread());
            opened.entries().forEach(entry -> {
                windows(entry.part(), entry.part(), 0, and(chain, "name"), depth - 1);
                bytes(entry.part(), entry.bytes(), 0, chain, opened.drawn().contains(entry.part()) ? 0 : depth - 1);
            });
            opened.rest().forEach(piece -> texts(part, piece.bytes(), offset + piece.offset(), chain, depth));
        }
    }

    private void texts(String part, byte[] bytes, long offset, List<String> chain, int depth) {
        // Pictures and fonts hold nothing encoded as text in an old charset.
        int deep = Charsets.isBinary(bytes) ? 0 : depth;
        Charsets.texts(bytes).forEach((charset, text) ->
                windows(part, text, offset, charset.isEmpty() ? chain : and(chain, charset),
                        !Charsets.mayHoldMore(bytes, text) ? 0 : charset.isEmpty() ? depth : deep));
    }

    private void windows(String part, String text, long offset, List<String> chain, int depth) {
        for (int from = 0; from == 0 || from + OVERLAP < text.length(); from += WINDOW) {
            int to = Math.min(text.length(), from + WINDOW + OVERLAP);
            window(new Layer(part, text.substring(from, to), offset + from, chain), depth);
        }
    }

    private void window(Layer layer, int depth) {
        // Two ways to one text are one text; short ones cost less to be read again than to be remembered.
        if (layer.text().length() > SHORT && !seen.add(new Key(layer.part(), layer.text()))) {
            return;
        }
        left -= layer.text().length();
        if (left < 0) {
            unread.add(layer.part());
            return;
        }
        sink.accept(layer);
        if (depth == 0) {
            return;
        }
        for (Decoding decoding : Decoding.ALL) {
            for (Decoded decoded : decoding.decode(layer.text())) {
                List<String> chain = and(layer.decodings(), decoding.name());
                switch (decoded) {
                    case Decoded.Text text -> windows(layer.part(), text.text(), layer.offset() + text.offset(), chain, depth - 1);
                    case Decoded.Bytes found -> bytes(layer.part(), found.bytes(), layer.offset() + found.offset(), chain, depth - 1);
                }
            }
        }
    }

    private static List<String> and(List<String> chain, String next) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(next);
        return longer;
    }
}
