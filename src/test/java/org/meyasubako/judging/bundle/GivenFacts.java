package org.meyasubako.judging.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What persons added to a case, for tests. */
final class GivenFacts {

    static final Instant LATER = Given.START.plus(Duration.ofDays(20));

    private final Set<CustomerFact> facts = EnumSet.noneOf(CustomerFact.class);
    private final List<SiteCheck> checks = new ArrayList<>();
    private final List<ClearedFlag> cleared = new ArrayList<>();
    private Inquiry inquiry = Inquiry.NONE;
    private final List<Disposition> earlier = new ArrayList<>();
    private Activity activity = Activity.QUIET;
    private Optional<String> legal = Optional.empty();

    GivenFacts fact(CustomerFact fact) {
        facts.add(fact);
        return this;
    }

    GivenFacts breach(String clause) {
        checks.add(new SiteCheck(Given.START, "tanaka", "http://shop.our.example/", Optional.of(Given.digest("picture")), Optional.of(clause),
                Optional.empty(), SiteCheck.Result.BREACH));
        return this;
    }

    GivenFacts cleared(FlagCode flag) {
        cleared.add(new ClearedFlag(flag, "tanaka", Given.digest("ground"), Given.START, Set.of()));
        return this;
    }

    GivenFacts asked(Inquiry.Answer answer, Duration term) {
        inquiry = new Inquiry(Optional.of(Given.START), Optional.of(Given.START.plus(term)), answer);
        return this;
    }

    GivenFacts earlier(Disposition disposition) {
        earlier.add(disposition);
        return this;
    }

    GivenFacts flooding() {
        activity = Activity.FLOOD;
        return this;
    }

    GivenFacts signed() {
        legal = Optional.of("hayashi");
        return this;
    }

    CaseFacts made() {
        return new CaseFacts(facts, checks, cleared, inquiry, Set.of(), Set.of(), Set.of(), earlier, activity, legal);
    }
}
