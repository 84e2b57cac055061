package org.meyasubako.basis.journal;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.meyasubako.basis.evidence.Sha256;

/**
 * What somebody did: the content of a journal entry, before it has a number and a place in the chain.
 *
 * @param at the time of the act, cut to the millisecond; from the year 0 to the year 9999
 * @param offset the offset from UTC in force at the desk then, so that its local time can be told for ever
 * @param person the {@link Person#digest() digest} of who did it
 * @param action a code such as {@code import} or {@code decide}: a small letter, then small letters, digits and {@code -}, at most
 *     {@value #MAX_CODE} characters
 * @param facts what it was about: keys as codes, which may also have {@code .}; each value a number, a code or a hash, that is 1 to
 *     {@value #MAX_VALUE} ASCII letters, digits and {@code . _ : + -}. No blank and no at sign, so that no sentence and no mail address
 *     fits. At most {@value #MAX_FACTS}
 */
public record Act(Instant at, ZoneOffset offset, Sha256 person, String action, SortedMap<String, String> facts) {

    static final int MAX_CODE = 40;
    static final int MAX_VALUE = 80;
    static final int MAX_FACTS = 64;

    static final String ACTION = "[a-z][a-z0-9-]{0," + (MAX_CODE - 1) + "}";
    static final String KEY = "[a-z][a-z0-9.-]{0," + (MAX_CODE - 1) + "}";
    static final String VALUE = "[A-Za-z0-9._:+-]{1," + MAX_VALUE + "}";

    private static final Pattern ACTION_PATTERN = Pattern.compile(ACTION);
    private static final Pattern FACT_PATTERN = Pattern.compile(KEY + " " + VALUE);
    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    public Act {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        facts = ImmutableSortedMap.copyOf(facts);
        require(!at.isBefore(EARLIEST) && !at.isAfter(LATEST), "not a time of the journal: " + at);
        require(ACTION_PATTERN.matcher(action).matches(), "not an action: " + action);
        require(facts.size() <= MAX_FACTS, "too many facts: " + facts.size());
        // The value is not told: it may be the very name that must not get anywhere.
        facts.forEach((key, value) -> require(FACT_PATTERN.matcher(key + " " + value).matches(), "not a fact: " + key));
    }

    /**
     * What {@code person} did.
     *
     * @throws IllegalArgumentException where the action or a fact is anything but a code, number or hash
     */
    public static Act of(Instant at, ZoneOffset offset, Person person, String action, Map<String, String> facts) {
        return new Act(at, offset, person.digest(), action, ImmutableSortedMap.copyOf(facts));
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
