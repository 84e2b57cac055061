package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meyasubako.writing.redaction.Layers.Layer;

/** One search: what was found in the files that were read so far. */
final class LeakSearch {

    /** Leaks beyond this number tell a person nothing more. */
    private static final int MAX_LEAKS = 1_000;

    /** What turns digests and identifiers into characters of every script. */
    private static final Set<String> BLOBS = Set.of("base64", "hex");

    private final ValueSearch search;
    private final Set<Leak> leaks = new LinkedHashSet<>();
    private final List<String> unread = new ArrayList<>();

    LeakSearch(ValueSearch search) {
        this.search = search;
    }

    void text(String part, String text) {
        Layers layers = new Layers(this::look);
        layers.text(part, text);
        unread.addAll(layers.unread());
    }

    void file(String part, byte[] bytes) {
        Layers layers = new Layers(this::look);
        layers.file(part, bytes);
        unread.addAll(layers.unread());
    }

    private void look(Layer layer) {
        Noise noise = new Noise(layer.text());
        for (ValueSearch.Hit hit : search.find(layer.text())) {
            if (leaks.size() < MAX_LEAKS && !noise.surrounds(hit.from(), hit.to())
                    && !(layer.decodings().stream().anyMatch(BLOBS::contains) && noise.mixes(hit.from(), hit.to()))) {
                leaks.add(new Leak(layer.part(), layer.decodings().isEmpty() ? layer.offset() + hit.from() : layer.offset(), layer.decodings(), hit.value()));
            }
        }
    }

    List<Leak> leaks() {
        return List.copyOf(leaks);
    }

    List<String> unread() {
        return List.copyOf(unread);
    }
}
