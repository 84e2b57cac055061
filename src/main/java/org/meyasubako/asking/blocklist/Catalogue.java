package org.meyasubako.asking.blocklist;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All lists that the program knows.
 *
 * @param lists those that may be asked, by zone
 * @param dead those that must not be
 */
public record Catalogue(List<BlockList> lists, List<DeadList> dead) {

    private static final Splitter SPACE = Splitter.on(' ');

    public Catalogue {
        lists = List.copyOf(lists);
        dead = List.copyOf(dead);
    }

    /**
     * The catalogue that ships with the program.
     *
     * @throws UncheckedIOException where the program's own files can't be read
     */
    public static Catalogue shipped() {
        String paragraphs = lines("lists.txt").stream().collect(Collectors.joining("\n"));
        List<BlockList> lists = Splitter.on("\n\n").omitEmptyStrings().splitToStream(paragraphs.strip())
                .map(paragraph -> new ListParagraph(paragraph.lines().toList()).list()).toList();
        return new Catalogue(lists, lines("dead-lists.txt").stream().map(Catalogue::dead).toList());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeadList dead(String line) {
        List<String> words = SPACE.splitToList(line);
        return new DeadList(words.get(0), ListParagraph.value(DeadList.Fate.class, words.get(1)),
                Optional.of(words.get(2)).filter(since -> !since.equals("-")), ListParagraph.value(Confidence.class, words.get(3)));
    }

    /** The list of this zone. */
    public Optional<BlockList> list(String zone) {
        return lists.stream().filter(list -> list.zone().equals(zone)).findFirst();
    }

    /** The lists that are asked about such a thing unless the desk says otherwise. */
    public List<BlockList> enabled(ListType type) {
        return lists.stream().filter(list -> list.enabled() && list.types().contains(type)).toList();
    }
}
