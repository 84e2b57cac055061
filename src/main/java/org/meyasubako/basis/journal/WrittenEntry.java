package org.meyasubako.basis.journal;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A journal entry as it is kept, which may have been damaged or forged since.
 *
 * <p>The text is ASCII, every line ended by LF, in this order; a stranger recomputes the hash with {@code sha256sum}:
 *
 * <pre>
 * meyasubako-journal 1
 * number 17
 * at 2026-11-24T01:02:03.004Z      always UTC, three digits of a second
 * offset +09:00                    Z for UTC; of the desk, then
 * person SHA-256                   see {@link Person#digest()}
 * action decide
 * fact bundle B-0001               a line for each fact, keys in the order of their bytes; or none
 * fact ground SHA-256
 * previous SHA-256                 64 zeros in entry 1
 * </pre>
 *
 * @param text those lines
 * @param hash the SHA-256 over them, as 64 small hexadecimal digits
 */
public record WrittenEntry(String text, String hash) {

    static final String TITLE = "meyasubako-journal 1\n";
    static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final String SHA256 = "[0-9a-f]{64}";
    private static final Pattern FACT = Pattern.compile("fact (" + Act.KEY + ") (" + Act.VALUE + ")\n");
    private static final Pattern ENTRY = Pattern.compile(TITLE
            + "number (?<number>[1-9][0-9]{0,17})\n"
            + "at (?<at>[0-9TZ.:-]{24})\n"
            + "offset (?<offset>[0-9Z:+-]{1,9})\n"
            + "person (?<person>" + SHA256 + ")\n"
            + "action (?<action>" + Act.ACTION + ")\n"
            + "(?<facts>(?:" + FACT + "){0," + Act.MAX_FACTS + "})"
            + "previous (?<previous>" + SHA256 + ")\n");

    /** Whether the hash is that of the text. */
    public boolean hashHolds() {
        return hashOf(text).hex().equals(hash);
    }

    /** The entry; empty where the text is not one, to the byte, or its hash differs. */
    public Optional<JournalEntry> read() {
        Matcher lines = ENTRY.matcher(text);
        // Nothing else may be written for the same entry: what was read must be written as it stood.
        return lines.matches() ? entry(lines).filter(entry -> entry.written().equals(this)) : Optional.empty();
    }

    static Sha256 hashOf(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<JournalEntry> entry(MatchResult lines) {
        try {
            Act act = new Act(Instant.parse(lines.group("at")), ZoneOffset.of(lines.group("offset")),
                    new Sha256(lines.group("person")), lines.group("action"), facts(lines.group("facts")));
            return Optional.of(new JournalEntry(Long.parseLong(lines.group("number")), act, new Sha256(lines.group("previous"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> facts(String lines) {
        SortedMap<String, String> facts = new TreeMap<>();
        FACT.matcher(lines).results().forEach(fact -> facts.put(fact.group(1), fact.group(2)));
        return ImmutableSortedMap.copyOf(facts);
    }
}
