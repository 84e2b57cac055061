package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.Ground;

/**
 * Suspension on a clause of the terms of service.
 *
 * <p>Where the customer's account or address sent, on what is proved. Where only his address is named, on a breach that the site itself
 * shows; or at tier E4 on a clause in force; or at tier E3 on a clause against being advertised by spam, after the customer had his say.
 */
final class SuspendRule implements DispositionRule {

    private static final Set<CustomerFact> OF_THE_ACT =
            Set.of(CustomerFact.TOKEN_ACCEPTED, CustomerFact.PAGE_MATCHES, CustomerFact.CHANGED_AFTER_NOTICE, CustomerFact.ADMISSION);

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(Disposition.SUSPEND_TOS);
        if (view.bundle().customer().isEmpty()) {
            draft.block(ProposalDraft.say("blocked.noCustomer"), ProposalDraft.say("unblock.customer"));
        }
        if (view.isCircumstantial()) {
            weighNamed(view, draft);
        } else {
            weighSent(view, draft);
        }
        if (!view.isEmergency()) {
            blockDoubts(view, draft);
        }
        return draft.done(view, view.isEmergency());
    }

    /** Whether all complaints are about mail that its readers ordered. */
    static boolean isOrdered(CaseView view) {
        return view.bundle().members().stream().allMatch(member -> member.gravest().cause() == CauseCode.K1_OK);
    }

    /** A doubt that no person cleared blocks every suspension. */
    static void blockDoubts(CaseView view, ProposalDraft draft) {
        view.doubts().forEach(flag -> draft.block(
                ProposalDraft.say("blocked.doubt", flag.code().title()), ProposalDraft.say("unblock.clear")));
    }

    private static void weighSent(CaseView view, ProposalDraft draft) {
        Proof proof = Proof.of(view.bundle());
        if (isOrdered(view)) {
            draft.block(ProposalDraft.say("suspend.noBreach"));
        }
        if (!proof.carriesSuspension() && view.breachedClause().isEmpty()) {
            draft.block(ProposalDraft.say("suspend.unproved"),
                    ProposalDraft.say("unblock.log"), ProposalDraft.say("unblock.second", proof.independent(), Proof.ORIGINALS));
        }
        restOn(sentClause(view), draft);
        boolean warned = view.facts().earlier().contains(Disposition.WARNED) || view.facts().inquiry().isExhausted(view.now());
        if (view.isEmergency()) {
            draft.call(ProposalDraft.say("suspend.emergency"));
        } else if (warned) {
            draft.call(ProposalDraft.say("suspend.warned"));
        } else {
            draft.note(ProposalDraft.say("suspend.unwarned"));
        }
    }

    /** What a person saw on the site; else against sending, where the customer may have sent; else against insecure servers. */
    private static Optional<ClauseInForce> sentClause(CaseView view) {
        Kind kind = view.bundle().kind();
        return view.breachedClause()
                .or(() -> kind == Kind.ABUSED ? Optional.empty() : view.clause(Ground.SPAM_SENDING))
                .or(() -> kind == Kind.SENT ? Optional.empty() : view.clause(Ground.SECURITY));
    }

    private static void weighNamed(CaseView view, ProposalDraft draft) {
        Optional<ClauseInForce> breached = view.breachedClause();
        if (breached.isPresent()) {
            draft.restOn(breached.get());
            if (view.isEmergency() || view.tier() == Tier.E4) {
                draft.call(ProposalDraft.say("suspend.siteCalled"));
            }
            draft.note(ProposalDraft.say("suspend.site"));
        } else if (view.tier() == Tier.E4) {
            weighFact(view, draft);
        } else if (view.tier() == Tier.E3) {
            weighAdvertised(view, draft);
        } else {
            draft.block(ProposalDraft.say("suspend.tier", view.tier().name()), ProposalDraft.say("unblock.site"));
            view.panel().tier().map(TierFinding::missing).orElse(List.of()).forEach(draft::unblock);
        }
    }

    /** At E4: a clause against the act where a fact ties the customer to it, else one against the result. */
    private static void weighFact(CaseView view, ProposalDraft draft) {
        boolean act = view.facts().allCustomerFacts().stream().anyMatch(OF_THE_ACT::contains);
        Optional<ClauseInForce> clause = view.clause(Ground.SPAM_ADVERTISED_SITE)
                .or(() -> act ? view.clause(Ground.SPAM_ADVERTISING_ACT) : Optional.empty());
        restOn(clause, draft);
        view.facts().allCustomerFacts().stream().sorted()
                .forEach(fact -> draft.call(fact.title()));
    }

    private static void weighAdvertised(CaseView view, ProposalDraft draft) {
        Optional<ClauseInForce> clause = view.clause(Ground.SPAM_ADVERTISED_SITE);
        if (clause.isEmpty()) {
            draft.block(ProposalDraft.say("suspend.noAdvertisedClause", view.tier().name()), ProposalDraft.say("unblock.site"));
        } else {
            draft.restOn(clause.get());
            Inquiry inquiry = view.facts().inquiry();
            if (inquiry.sent().isEmpty()) {
                draft.block(ProposalDraft.say("suspend.unasked"), ProposalDraft.say("unblock.inquiry"));
            } else if (!inquiry.isExhausted(view.now())) {
                draft.block(ProposalDraft.say(inquiry.answer() == Inquiry.Answer.SATISFACTORY ? "suspend.answered" : "suspend.waiting"),
                        ProposalDraft.say("unblock.term"));
            } else {
                draft.call(ProposalDraft.say("suspend.advertised"));
            }
        }
        draft.note(ProposalDraft.say("suspend.missingFact"));
        view.panel().tier().map(TierFinding::missing).orElse(List.of()).forEach(draft::note);
    }

    private static void restOn(Optional<ClauseInForce> clause, ProposalDraft draft) {
        clause.ifPresentOrElse(draft::restOn,
                () -> draft.block(ProposalDraft.say("suspend.noClause"), ProposalDraft.say("unblock.clause")));
    }
}
