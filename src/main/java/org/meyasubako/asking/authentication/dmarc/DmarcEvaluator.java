package org.meyasubako.asking.authentication.dmarc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.AnswerReader;
import org.meyasubako.asking.authentication.answers.DnsAnswers;
import org.meyasubako.asking.authentication.dmarc.CheckedDomain.Check;
import org.meyasubako.asking.authentication.dmarc.CheckedDomain.State;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/** Evaluates a mail by recorded answers and by what its checks came to (RFC 9989 section 5.3); it asks nobody. */
public final class DmarcEvaluator {

    private final DnsAnswers answers;

    /** @param answers as they were at the time of the event */
    public DmarcEvaluator(DnsAnswers answers) {
        this.answers = answers;
    }

    /** What the mail comes to. */
    public DmarcEvaluation evaluate(AuthoredMail mail) {
        List<DomainName> authors = mail.authors().stream().distinct().toList();
        if (!mail.original()) {
            return uncheckable(mail, Sentence.of(DmarcResult.class, "not-checkable.copy"));
        }
        if (authors.size() != 1) {
            return uncheckable(mail, Sentence.of(DmarcResult.class, "not-checkable.author", authors.size()));
        }
        return evaluated(mail, authors.getFirst());
    }

    private static DmarcEvaluation uncheckable(AuthoredMail mail, Sentence reason) {
        return new DmarcEvaluation(mail, new DmarcResult.NotCheckable(reason), Optional.empty(), List.of(), List.of());
    }

    private DmarcEvaluation evaluated(AuthoredMail mail, DomainName author) {
        AnswerReader reader = new AnswerReader(answers);
        TreeWalker walker = new TreeWalker(reader);
        AlignmentClassifier alignment = new AlignmentClassifier(author, walker);
        DmarcResult result = switch (new PolicyResolver(reader, walker).resolve(author, alignment)) {
            case Discovery.Applied(AppliedPolicy policy) -> judged(mail, author, policy, alignment);
            case Discovery.Nothing() -> new DmarcResult.None(author);
            case Discovery.Unusable(DomainName source) -> new DmarcResult.PermError(source);
            case Discovery.Failed failed -> new DmarcResult.TempError(
                    Sentence.of(DmarcResult.class, "temperror", failed.question().text(), failed.reason()));
            case Discovery.Missing missing -> new DmarcResult.NotRecorded(
                    Sentence.of(DmarcResult.class, "not-recorded", missing.question().text()), Optional.of(missing.question()));
        };
        return new DmarcEvaluation(mail, result, alignment.organisationIfNeeded(), reader.used(), reader.missing());
    }

    /** One aligned check that passed is enough; while one of them may still turn out to pass, the mail has not failed. */
    private static DmarcResult judged(AuthoredMail mail, DomainName author, AppliedPolicy policy, AlignmentClassifier alignment) {
        // The author's own domain first: where it decides, nobody's organisation has to be found.
        List<CheckedDomain> checked = mail.checked().stream()
                .sorted(Comparator.comparing((CheckedDomain one) -> !one.domain().equals(author))).toList();
        Optional<DmarcResult> passed = aligned(checked, State.PASSED, policy, alignment)
                .map(near -> new DmarcResult.Pass(author, near.checked(), near.nearness(), policy));
        return passed
                .or(() -> aligned(checked, State.UNKNOWN, policy, alignment).map(near -> new DmarcResult.NotRecorded(
                        Sentence.of(DmarcResult.class, "not-recorded.check", near.checked().domain().ascii()), Optional.empty())))
                .or(() -> aligned(checked, State.TEMPORARY, policy, alignment).map(near -> new DmarcResult.TempError(
                        Sentence.of(DmarcResult.class, "temperror.check", near.checked().domain().ascii()))))
                .orElseGet(() -> new DmarcResult.Fail(author, policy));
    }

    /** An aligned domain. */
    private record Near(CheckedDomain checked, Nearness nearness) {}

    /** The first domain in that state that is aligned; those behind it are not looked at. */
    private static Optional<Near> aligned(List<CheckedDomain> checked, State state, AppliedPolicy policy, AlignmentClassifier alignment) {
        return checked.stream().filter(one -> one.state() == state)
                .flatMap(one -> alignment.nearness(one.domain(), modeOf(one.check(), policy.record())).map(near -> new Near(one, near)).stream())
                .findFirst();
    }

    private static Alignment modeOf(Check check, DmarcRecord record) {
        return check == Check.DKIM ? record.dkimAlignment() : record.spfAlignment();
    }
}
