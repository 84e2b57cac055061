package org.meyasubako.asking.blocklist;

import java.util.List;
import org.meyasubako.asking.blocklist.BlockList.TestPoints;
import org.meyasubako.asking.blocklist.Probe.Role;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/** The questions that show whether a list may speak about one kind of thing (RFC 5782 section 5; the duty to ask them: section 7). */
public record SelfTestPlan(BlockList list, ListType type, List<Probe> probes) {

    private static final TestPoints DOMAINS = new TestPoints("test", "invalid");

    public SelfTestPlan {
        probes = List.copyOf(probes);
    }

    /**
     * The test of a list.
     *
     * @param label 32 hexadecimal digits drawn for this test, so that no cache knows the answer
     * @throws IllegalArgumentException for a list that lacks its key, a type that isn't the list's, or another label
     */
    public static SelfTestPlan of(BlockList list, ListType type, String label) {
        if (!list.isAskable() || !list.types().contains(type) || type == ListType.EMAIL_HASH || !label.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("no test of " + list.publicZone() + " for " + type + " with " + label);
        }
        TestPoints points = list.points().orElse(DOMAINS);
        String zone = list.zone();
        return new SelfTestPlan(list, type, List.of(
                probe(Role.POSITIVE, Question.Type.A, point(QueryName.LISTED, points.positive(), type, zone)),
                probe(Role.NEGATIVE, Question.Type.A, point(QueryName.NOT_LISTED, points.negative(), type, zone)),
                probe(Role.RANDOM, Question.Type.A, label + "." + zone),
                probe(Role.DELEGATION, Question.Type.NS, zone),
                probe(Role.RESOLVER, Question.Type.A, label + ".invalid")));
    }

    private static Probe probe(Role role, Question.Type type, String name) {
        return new Probe(role, new Question(type, name));
    }

    private static String point(IpAddress address, String domain, ListType type, String zone) {
        if (type == ListType.IP6) {
            return QueryName.ofMapped(address, zone);
        }
        return type.isReversedIpv4() ? QueryName.of(address, zone) : domain + "." + zone;
    }

    /** What is to be asked, in order. */
    public List<Question> questions() {
        return probes.stream().map(Probe::question).toList();
    }

    /** The same as a person is to see them before they are asked; they tell the list's operator of nobody. */
    public List<PlannedQuestion> planned() {
        Sentence why = Sentence.of(SelfTestPlan.class, "why.test", list.name());
        return questions().stream().map(question -> new PlannedQuestion(question, Reach.REGISTRY, list.publicZone(), why)).toList();
    }
}
