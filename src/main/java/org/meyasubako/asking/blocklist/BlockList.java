package org.meyasubako.asking.blocklist;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/**
 * A list that may be asked, as the catalogue knows it.
 *
 * @param zone the name beneath which it is asked; a subscriber's key stands in it as {@link #KEY}
 * @param enabled whether it is asked unless the desk says otherwise
 * @param codes what its answers mean; the first rule of the strongest class decides
 * @param points what its self-test asks about, where it is other than RFC 5782 section 5 says
 * @param lifetime how long a listing lasts after its last cause
 * @param caution what to bear in mind when it speaks
 */
public record BlockList(
        String zone,
        String name,
        String operator,
        ListStatus status,
        Set<ListType> types,
        boolean enabled,
        List<CodeRule> codes,
        Optional<TestPoints> points,
        Delisting delisting,
        Optional<Duration> lifetime,
        Conduct conduct,
        Optional<Sentence> caution,
        Confidence confidence) {

    /** Where a subscriber's key stands in a zone. */
    public static final String KEY = "<key>";

    public BlockList {
        types = Set.copyOf(types);
        codes = List.copyOf(codes);
    }

    /** Names that must be listed and must not be, of a list of domains. */
    public record TestPoints(String positive, String negative) {}

    /** Whether questions can be put as it stands: its key is filled in where it needs one. */
    public boolean isAskable() {
        return !zone.contains(KEY);
    }

    /** The same list for a subscriber; unchanged where it needs no key. */
    public BlockList withKey(String key) {
        return new BlockList(zone.replace(KEY, key), name, operator, status, types, enabled, codes, points, delisting, lifetime, conduct,
                caution, confidence);
    }

    /** The zone as people may see it: a subscriber's key is his secret. */
    public String publicZone() {
        return status == ListStatus.LIVE_KEY ? zone.substring(zone.indexOf('.') + 1) : zone;
    }
}
