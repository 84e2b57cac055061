package org.meyasubako.basis.journal;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.basis.evidence.Sha256;

/**
 * What an entry with the action {@value #ACTION} says: this content was removed, for this reason, by these two.
 *
 * @param content the digest of what was removed; a row that lacks its content is accounted for where an erasure names it
 * @param reason the digest of the written reason, which stands in a row of its own
 * @param person the {@link Person#digest() digest} of who removed it
 * @param approver the digest of who agreed
 */
public record Erasure(Sha256 content, Sha256 reason, Sha256 person, Sha256 approver) {

    /** The action of its entry. */
    public static final String ACTION = "erase";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** The act that records it. */
    public Act act(Instant at, ZoneOffset offset) {
        return new Act(at, offset, person, ACTION,
                ImmutableSortedMap.of("approver", approver.hex(), "content", content.hex(), "reason", reason.hex()));
    }

    /** The erasure that {@code act} records; empty where it is another action, or one of the three facts is missing. */
    public static Optional<Erasure> of(Act act) {
        return act.action().equals(ACTION)
                ? digest(act, "content").flatMap(content -> digest(act, "reason").flatMap(reason -> digest(act, "approver")
                        .map(approver -> new Erasure(content, reason, act.person(), approver))))
                : Optional.empty();
    }

    private static Optional<Sha256> digest(Act act, String key) {
        return Optional.ofNullable(act.facts().get(key)).filter(value -> DIGEST.matcher(value).matches()).map(Sha256::new);
    }
}
