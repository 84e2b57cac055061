package org.meyasubako.asking.authentication.spf;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.AnswerReader;
import org.meyasubako.asking.authentication.answers.DnsAnswer;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.wording.Sentence;

/**
 * One check of one sender: the function {@code check_host} of RFC 7208 section 4, which reads the record of a domain and of those that it
 * includes or redirects to.
 *
 * <p>A term about which nothing is recorded is taken for one that does not match, and remembered: so all that is missing is found in one
 * pass.
 */
final class DomainCheck {

    private final AnswerReader reader;
    private final LookupCount count = new LookupCount();
    private final MacroExpander expander;
    private final MechanismMatcher matcher;
    private Optional<Question> unsettled = Optional.empty();

    DomainCheck(SpfSender sender, SpfIdentity identity, AnswerReader reader) {
        this.reader = reader;
        ClientNames clientNames = new ClientNames(sender.client(), reader);
        this.expander = new MacroExpander(sender, identity, clientNames);
        this.matcher = new MechanismMatcher(sender.client(), reader, count, expander, clientNames);
    }

    /** What the sender comes to; not known where a term on the way was not. */
    SpfResult check(CheckedName domain) {
        SpfResult result = checkHost(domain);
        return unsettled.<SpfResult>map(question -> new SpfResult.NotRecorded(question, result.outcome())).orElse(result);
    }

    private SpfResult checkHost(CheckedName domain) {
        Question question = domain.question(Question.Type.TXT);
        DnsAnswer answer = reader.read(question, domain.source());
        return switch (answer.records()) {
            case Answer.Failed<List<String>>(Sentence reason) -> SpfResult.TempError.of(question, reason);
            case Answer.Skipped<List<String>> _ -> new SpfResult.NotRecorded(question, Optional.empty());
            case Answer.Found<List<String>> _, Answer.Absent<List<String>> _ -> selected(domain, answer.values());
        };
    }

    /** Exactly one record is a record (section 4.5). */
    private SpfResult selected(CheckedName domain, List<String> texts) {
        List<String> records = texts.stream().filter(SpfRecordParser::isRecord).toList();
        return switch (records.size()) {
            case 0 -> new SpfResult.None(Sentence.of(SpfResult.class, "none.record", domain.name()));
            case 1 -> evaluated(domain, SpfRecordParser.parse(records.getFirst()));
            default -> new SpfResult.PermError(Sentence.of(SpfResult.class, "permerror.several", domain.name(), records.size()));
        };
    }

    private SpfResult evaluated(CheckedName domain, SpfRecord record) {
        if (!record.badTerms().isEmpty()) {
            return new SpfResult.PermError(Sentence.of(SpfResult.class, "permerror.term", domain.name(), record.badTerms().getFirst()));
        }
        for (Directive directive : record.directives()) {
            Hit hit = hit(directive.mechanism(), domain);
            switch (hit) {
                case Hit.Yes() -> {
                    return matched(directive, domain, record);
                }
                case Hit.Stop(SpfResult result) -> {
                    return result;
                }
                case Hit.Unknown(Question question) -> unsettled = unsettled.or(() -> Optional.of(question));
                case Hit.No() -> { }
            }
        }
        return record.redirect().map(target -> redirected(target, domain))
                .orElseGet(() -> new SpfResult.Neutral(domain.name(), Optional.empty()));
    }

    private Hit hit(Mechanism mechanism, CheckedName domain) {
        Optional<SpfResult> tooMany = mechanism.asks() ? count.term(domain.name()) : Optional.empty();
        return tooMany.<Hit>map(Hit.Stop::new).orElseGet(() -> mechanism instanceof Mechanism.Include(MacroString target)
                ? included(target, domain) : matcher.match(mechanism, domain));
    }

    /** Only a pass of the other domain matches; that it has no record is an error (section 5.2). */
    private Hit included(MacroString target, CheckedName domain) {
        return switch (elsewhere(target, domain)) {
            case SpfResult.Pass _ -> new Hit.Yes();
            // The last of these is for senders of whom nothing is known; no check of a domain comes to it.
            case SpfResult.Fail _, SpfResult.SoftFail _, SpfResult.Neutral _, SpfResult.NotCheckable _ -> new Hit.No();
            case SpfResult.NotRecorded missing -> new Hit.Unknown(missing.question());
            case SpfResult.None none -> new Hit.Stop(new SpfResult.PermError(
                    Sentence.of(SpfResult.class, "permerror.include", domain.name(), none.reason())));
            case SpfResult.TempError error -> new Hit.Stop(error);
            case SpfResult.PermError error -> new Hit.Stop(error);
        };
    }

    /** The other domain's result stands for this one's; that it has no record is an error (section 6.1). */
    private SpfResult redirected(MacroString target, CheckedName domain) {
        SpfResult result = count.term(domain.name()).orElseGet(() -> elsewhere(target, domain));
        return result instanceof SpfResult.None(Sentence reason)
                ? new SpfResult.PermError(Sentence.of(SpfResult.class, "permerror.redirect", domain.name(), reason)) : result;
    }

    /** The check of another domain. */
    private SpfResult elsewhere(MacroString target, CheckedName domain) {
        Optional<Question> missing = expander.missing(target);
        if (missing.isPresent()) {
            return new SpfResult.NotRecorded(missing.get(), Optional.empty());
        }
        String expanded = expander.expand(target, domain);
        return QueryName.of(expanded).map(name -> checkHost(new CheckedName(name, MacroExpander.sourceOf(target, domain))))
                .orElseGet(() -> new SpfResult.None(Sentence.of(SpfResult.class, "none.name", expanded)));
    }

    private SpfResult matched(Directive directive, CheckedName domain, SpfRecord record) {
        SpfMatch match = new SpfMatch(domain.name(), directive.text());
        return switch (directive.qualifier()) {
            case PASS -> new SpfResult.Pass(match);
            case FAIL -> new SpfResult.Fail(match, record.explanation().filter(macros -> !macros.asks())
                    .flatMap(macros -> QueryName.of(expander.expand(macros, domain))));
            case SOFTFAIL -> new SpfResult.SoftFail(match);
            case NEUTRAL -> new SpfResult.Neutral(domain.name(), Optional.of(match));
        };
    }
}
