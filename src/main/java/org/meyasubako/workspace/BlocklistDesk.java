package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.asking.blocklist.BlockList;
import org.meyasubako.asking.blocklist.Catalogue;
import org.meyasubako.asking.blocklist.DeadListReader;
import org.meyasubako.asking.blocklist.DeadListWarning;
import org.meyasubako.asking.blocklist.Health;
import org.meyasubako.asking.blocklist.HealthHistory;
import org.meyasubako.asking.blocklist.ListType;
import org.meyasubako.asking.blocklist.Listing;
import org.meyasubako.asking.blocklist.ListingPlanner;
import org.meyasubako.asking.blocklist.ListingQuestion;
import org.meyasubako.asking.blocklist.ListingReader;
import org.meyasubako.asking.blocklist.SelfTestPlan;
import org.meyasubako.asking.blocklist.SelfTestReader;
import org.meyasubako.asking.blocklist.Whose;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.ReplyReader;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.OwnNetwork;
import org.meyasubako.own.provider.OwnerResolver;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.own.provider.Profile;

/** The blocklists: how each stood at a time by its recorded self-tests, and what those that may speak said of an address. */
public final class BlocklistDesk {

    /** A self-test's own label: 32 hexadecimal digits that nobody else asks for. */
    private static final Pattern LABEL = Pattern.compile("([0-9a-f]{32})\\..+");

    private final Casework work;
    private final Catalogue catalogue;
    private final ListReplies replies;

    public BlocklistDesk(Casework work, Catalogue catalogue, ReplyReader reader) {
        this.work = work;
        this.catalogue = catalogue;
        this.replies = new ListReplies(reader);
    }

    /**
     * A list of the catalogue and how it stood.
     *
     * @param health by the self-test nearest to the time; untested where there is none
     */
    public record Row(BlockList list, Optional<Health> health) {}

    /** All lists of the catalogue, each with its health by the last self-test. */
    public List<Row> rows() throws CasebookUnavailableException {
        List<Row> rows = new ArrayList<>();
        for (BlockList list : catalogue.lists()) {
            List<ListType> types = list.types().stream().filter(type -> type != ListType.EMAIL_HASH).sorted().toList();
            HealthHistory history = list.isAskable() && !types.isEmpty() ? history(list, types.getFirst()) : HealthHistory.NONE;
            rows.add(new Row(list, history.nearest(list.zone(), types.isEmpty() ? ListType.EMAIL_HASH : types.getFirst(), work.now())));
        }
        return rows;
    }

    /** What is dead or dangerous, and must not stand in any configuration. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The dead lists that a configuration's text still asks. */
    public List<DeadListWarning> warnings(String configuration) {
        return new DeadListReader(catalogue).warnings(configuration);
    }

    /** What each list that is asked unless the desk says otherwise, or was asked, said of an address, nearest to the event; never a dead one. */
    public List<Listing> listings(IpAddress address, Instant event) throws CasebookUnavailableException {
        Profile profile = work.profile().orElseGet(Profile::empty);
        ListType type = address.isIpv4() ? ListType.IP4 : ListType.IP6;
        // What was recorded is shown whoever it is about; whether it may be asked is another question.
        ListingPlanner planner = new ListingPlanner(true, scope(profile));
        ListingReader reader = new ListingReader(replies);
        List<Listing> listings = new ArrayList<>();
        for (BlockList list : catalogue.lists().stream().filter(each -> each.isAskable() && each.types().contains(type)).toList()) {
            // A list that is not asked by itself is shown where somebody asked it.
            if (planner.plan(list, address, whose(profile, address, event)) instanceof Answer.Found<ListingQuestion>(ListingQuestion question)
                    && (list.enabled() || !answersTo(question.codes()).isEmpty())) {
                listings.add(reader.listing(question, history(list, type), answersTo(question.codes()), answersTo(question.text()), event));
            }
        }
        return listings;
    }

    /** Whether a list has to show anew that it may speak, before it is asked. */
    boolean isDue(BlockList list, ListType type, Instant now) throws CasebookUnavailableException {
        return history(list, type).isDue(list.zone(), type, now);
    }

    static PlanScope scope(Profile profile) {
        return new PlanScope(List.of(), profile.rows().networks().stream().map(OwnNetwork::network).toList(),
                profile.desk().documentationIsPublic(), Set.of());
    }

    static Whose whose(Profile profile, IpAddress address, Instant at) {
        return switch (new OwnerResolver(profile).ownerOf(address, at)) {
            case Ownership.Infrastructure infrastructure -> Whose.OURS;
            case Ownership.Elsewhere elsewhere -> Whose.FOREIGN;
            default -> Whose.CUSTOMER;
        };
    }

    /** Every self-test of a list that was recorded: each has a label of its own. */
    private HealthHistory history(BlockList list, ListType type) throws CasebookUnavailableException {
        List<Observation> beneath = work.casebook().observations().beneath(list.zone());
        Map<Question, List<Observation>> observed = new HashMap<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Observation observation : beneath) {
            observed.computeIfAbsent(observation.question(), question -> new ArrayList<>()).add(observation);
            Matcher label = LABEL.matcher(observation.question().subject());
            if (label.matches()) {
                labels.add(label.group(1));
            }
        }
        List<Health> tests = new ArrayList<>();
        for (String label : labels) {
            tests.add(test(SelfTestPlan.of(list, type, label), label, list, observed));
        }
        return new HealthHistory(tests);
    }

    private Health test(SelfTestPlan plan, String label, BlockList list, Map<Question, List<Observation>> observed) {
        Instant at = observed.getOrDefault(new Question(Question.Type.A, label + "." + list.zone()), List.of()).stream()
                .map(Observation::asked).findFirst().orElse(work.now());
        return new SelfTestReader(replies).health(plan, question -> observed.getOrDefault(question, List.of()).stream()
                .min(java.util.Comparator.comparing(seen -> java.time.Duration.between(seen.asked(), at).abs())));
    }

    private List<Observation> answersTo(Question question) throws CasebookUnavailableException {
        return work.casebook().observations().answersTo(question);
    }
}
