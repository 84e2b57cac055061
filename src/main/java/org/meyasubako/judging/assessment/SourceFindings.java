package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.trace.Hop;

/** What is told of a source of ours: how sure it is, whose it was, how the mail was handed in, what our log says. */
final class SourceFindings {

    private SourceFindings() {}

    static List<Finding> proved(Source source) {
        return List.of(Reason.SOURCE_PROVED.fact(source.span(), source.address()), owner(source.owner(), source.address().toString(), source.span()));
    }

    /** Whose {@code name} was, by the profile. */
    static Finding owner(Ownership owner, String name, Optional<Span> span) {
        return switch (owner) {
            case Ownership.Owned owned -> Reason.HELD_BY.fact(span, name, owned.customer().number(), owned.how());
            case Ownership.Disputed disputed -> Reason.DISPUTED.fact(span, name, disputed.change());
            case Ownership.Infrastructure ours -> Reason.HOST_OF_MANY.fact(span, name, ours.host().name());
            case Ownership.Unassigned none -> (none.stale() ? Reason.UNASSIGNED_STALE : Reason.UNASSIGNED).fact(span, name);
            case Ownership.DomainOnly only -> Reason.DOMAIN_ONLY.fact(span, name, only.customer().number());
            case Ownership.Elsewhere none -> Reason.SOURCE_FOREIGN.fact(span, name);
        };
    }

    static List<Finding> submission(Evidence evidence) {
        Submission submission = evidence.submission();
        Optional<Span> span = submission.hop().flatMap(Hop::span);
        List<Finding> findings = new ArrayList<>();
        submission.hop().ifPresent(hop -> findings.add(submission.mailServer()
                .map(server -> Reason.OUR_LINE.inference(span, server.name()))
                .orElseGet(() -> Reason.CUSTOMERS_LINE.claim(span))));
        submission.account().ifPresent(account -> findings.add(Reason.ACCOUNT.inference(span, account)));
        submission.unixUser().ifPresent(user -> findings.add(Reason.UNIX_USER.claim(span, user)));
        submission.client().ifPresent(client -> findings.add(Reason.CLIENT.inference(span, client)));
        return findings;
    }

    static Finding log(LogAnswer log) {
        return switch (log) {
            case LogAnswer.NotSearched none -> Reason.LOG_NOT_SEARCHED.fact(Optional.empty());
            case LogAnswer.Confirmed confirmed -> Reason.LOG_CONFIRMED.fact(Optional.empty());
            case LogAnswer.NotFound none -> Reason.LOG_NOT_FOUND.fact(Optional.empty());
            case LogAnswer.NotCovered none -> Reason.LOG_NOT_COVERED.fact(Optional.empty());
        };
    }
}
