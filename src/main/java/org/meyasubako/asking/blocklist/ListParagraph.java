package org.meyasubako.asking.blocklist;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/**
 * One paragraph of the catalogue: a zone and, beneath it, indented lines of a word and what it has to say. The file is our own, so a
 * mistake in it stops the program's tests, not a desk.
 */
record ListParagraph(List<String> lines) {

    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    ListParagraph {
        lines = List.copyOf(lines);
    }

    BlockList list() {
        return new BlockList(lines.getFirst(), one("name"), one("operator"), value(ListStatus.class, one("status")), types(),
                lines.contains("  enabled"), rules(), points(), delisting(), all("lifetime").findFirst().map(ListParagraph::duration),
                all("conduct").findFirst().map(word -> value(Conduct.class, word)).orElse(Conduct.UNKNOWN),
                all("caution").findFirst().map(key -> Sentence.of(BlockList.class, "caution." + key)),
                value(Confidence.class, one("confidence")));
    }

    private Stream<String> all(String key) {
        String lead = "  " + key + " ";
        return lines.stream().filter(line -> line.startsWith(lead)).map(line -> line.substring(lead.length()));
    }

    private String one(String key) {
        return all(key).findFirst().orElseThrow(() -> new IllegalStateException(lines.getFirst() + " lacks its " + key));
    }

    private Set<ListType> types() {
        Set<ListType> types = EnumSet.noneOf(ListType.class);
        SPACE.split(one("types")).forEach(word -> types.add(value(ListType.class, word)));
        return types;
    }

    private List<CodeRule> rules() {
        return Stream.of(all("code").map(ListParagraph::exact), all("codes").map(ListParagraph::range), all("bit").map(ListParagraph::bit))
                .flatMap(rules -> rules).toList();
    }

    private static CodeRule exact(String line) {
        List<String> words = SPACE.splitToList(line);
        return new CodeRule.Exact(address(words.get(0)), value(CodeClass.class, words.get(1)), words.get(2));
    }

    private static CodeRule range(String line) {
        List<String> words = SPACE.splitToList(line);
        List<String> ends = Splitter.on('-').splitToList(words.get(0));
        return new CodeRule.Range(address(ends.get(0)), address(ends.get(1)), value(CodeClass.class, words.get(1)), words.get(2));
    }

    private static CodeRule bit(String line) {
        List<String> words = SPACE.splitToList(line);
        return new CodeRule.Bit(Integer.parseInt(words.get(0)), value(CodeClass.class, words.get(1)), words.get(2));
    }

    private Optional<BlockList.TestPoints> points() {
        return all("test").findFirst().map(SPACE::splitToList).map(words -> new BlockList.TestPoints(words.get(0), words.get(1)));
    }

    private Delisting delisting() {
        List<String> words = SPACE.splitToList(one("delisting"));
        return new Delisting(value(Delisting.Way.class, words.getFirst()), words.stream().skip(1).findFirst());
    }

    /** {@code 24h} or {@code 7d}. */
    private static Duration duration(String word) {
        return Duration.parse((word.endsWith("d") ? "P" : "PT") + word.toUpperCase(Locale.ROOT));
    }

    private static IpAddress address(String word) {
        return IpAddress.parse(word).orElseThrow(() -> new IllegalStateException("not an address: " + word));
    }

    static <E extends Enum<E>> E value(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
