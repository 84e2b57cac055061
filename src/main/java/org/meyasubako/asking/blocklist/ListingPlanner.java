package org.meyasubako.asking.blocklist;

import java.util.Optional;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/** Decides which question may be put to a list; it asks none. */
public final class ListingPlanner {

    private final boolean customers;
    private final PlanScope scope;

    /**
     * @param customers whether lists may be asked about customers: a setting, off unless the desk turns it on
     * @param scope which addresses are never asked about
     */
    public ListingPlanner(boolean customers, PlanScope scope) {
        this.customers = customers;
        this.scope = scope;
    }

    /** The question about an address; {@link Answer.Skipped} with the reason where it may not be put. */
    public Answer<ListingQuestion> plan(BlockList list, IpAddress address, Whose whose) {
        return plan(list, address.isIpv4() ? ListType.IP4 : ListType.IP6, address, whose);
    }

    /** The question about the host of a URL that is an IPv4 address. */
    public Answer<ListingQuestion> planHost(BlockList list, IpAddress address, Whose whose) {
        return plan(list, address.isIpv4() ? ListType.URL_IP4 : ListType.IP6, address, whose);
    }

    private Answer<ListingQuestion> plan(BlockList list, ListType type, IpAddress address, Whose whose) {
        Optional<Sentence> refusal = refusal(list, type, whose)
                .or(() -> scope.barring(address).flatMap(range -> say("plan.special", address)));
        return answer(refusal, ListingQuestion.of(list, type, address));
    }

    /** The question about a domain, which is to be the registrable one. */
    public Answer<ListingQuestion> plan(BlockList list, DomainName domain, Whose whose) {
        return answer(refusal(list, ListType.DOMAIN, whose), ListingQuestion.of(list, domain));
    }

    private Optional<Sentence> refusal(BlockList list, ListType type, Whose whose) {
        if (!list.types().contains(type)) {
            return say("plan.type", list.name());
        }
        if (!list.isAskable()) {
            return say("plan.key", list.name());
        }
        return whose == Whose.CUSTOMER && !customers ? say("plan.customer", list.operator()) : Optional.empty();
    }

    private static Optional<Sentence> say(String code, Object argument) {
        return Optional.of(Sentence.of(ListingPlanner.class, code, argument.toString()));
    }

    private static Answer<ListingQuestion> answer(Optional<Sentence> refusal, ListingQuestion question) {
        return refusal.<Answer<ListingQuestion>>map(Answer.Skipped::new).orElseGet(() -> new Answer.Found<>(question));
    }
}
