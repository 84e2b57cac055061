package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.meyasubako.asking.blocklist.BlockList;
import org.meyasubako.asking.blocklist.ListType;
import org.meyasubako.asking.blocklist.ListingPlanner;
import org.meyasubako.asking.blocklist.ListingQuestion;
import org.meyasubako.asking.blocklist.SelfTestPlan;
import org.meyasubako.asking.blocklist.Whose;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.PlanSubject;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.OwnerResolver;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.own.provider.Profile;

/**
 * Plans what the lists of the catalogue would be asked about addresses and domains: first whether each may speak (RFC 5782 section 5), where
 * no test of the last half hour vouches for it, then its question. What may not be asked about a customer is told with the reason.
 */
final class ListQuestionPlanner {

    private final BlocklistDesk lists;
    private final Profile profile;
    private final Instant now;
    private final ListingPlanner possible;
    private final ListingPlanner allowed;

    /** @param now the real time, by which self-tests vouch */
    ListQuestionPlanner(BlocklistDesk lists, Profile profile, Instant now) {
        this.lists = lists;
        this.profile = profile;
        this.now = now;
        this.possible = new ListingPlanner(true, BlocklistDesk.scope(profile));
        this.allowed = new ListingPlanner(false, BlocklistDesk.scope(profile));
    }

    /** The questions to every list that is asked unless the desk says otherwise. */
    List<PlannedQuestion> plan(List<PlanSubject> subjects, Instant event) throws CasebookUnavailableException {
        List<PlannedQuestion> planned = new ArrayList<>();
        for (BlockList list : lists.catalogue().lists().stream().filter(each -> each.enabled() && each.isAskable()).toList()) {
            Set<ListType> tested = java.util.EnumSet.noneOf(ListType.class);
            for (PlanSubject subject : subjects) {
                Optional<ListingQuestion> question = plan(possible, list, subject, event).flatMap(answer -> answer.found());
                if (question.isPresent()) {
                    planned.addAll(questions(question.get(), refusal(list, subject, event), tested));
                }
            }
        }
        return planned;
    }

    private List<PlannedQuestion> questions(ListingQuestion question, Optional<Sentence> refusal, Set<ListType> tested)
            throws CasebookUnavailableException {
        if (refusal.isPresent()) {
            return question.planned().stream().map(each -> each.barred(refusal.get())).toList();
        }
        List<PlannedQuestion> planned = new ArrayList<>();
        if (tested.add(question.type()) && lists.isDue(question.list(), question.type(), now)) {
            // No cache may know the answer to a label that nobody drew before.
            planned.addAll(SelfTestPlan.of(question.list(), question.type(), UUID.randomUUID().toString().replace("-", "")).planned());
        }
        planned.addAll(question.planned());
        return planned;
    }

    private Optional<Sentence> refusal(BlockList list, PlanSubject subject, Instant event) {
        return plan(allowed, list, subject, event).flatMap(Answer::whyUnknown);
    }

    /** A host is asked for by its registrable domain, which stands among the subjects. */
    private Optional<Answer<ListingQuestion>> plan(ListingPlanner planner, BlockList list, PlanSubject subject, Instant event) {
        return switch (subject) {
            case PlanSubject.Address(IpAddress address, PlanSubject.Role role) -> Optional.of(role == PlanSubject.Role.ADVERTISED
                    ? planner.planHost(list, address, BlocklistDesk.whose(profile, address, event))
                    : planner.plan(list, address, BlocklistDesk.whose(profile, address, event)));
            case PlanSubject.Domain(DomainName domain, PlanSubject.Role _) -> Optional.of(planner.plan(list, domain, whose(domain, event)));
            case PlanSubject.Host _ -> Optional.empty();
        };
    }

    private Whose whose(DomainName domain, Instant event) {
        if (profile.desk().ownDomains().contains(domain)) {
            return Whose.OURS;
        }
        return new OwnerResolver(profile).ownerOf(domain, List.of(), event) instanceof Ownership.Elsewhere ? Whose.FOREIGN : Whose.CUSTOMER;
    }
}
