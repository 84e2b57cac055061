package org.meyasubako.asking.authentication.dmarc;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.AnswerReader;
import org.meyasubako.asking.authentication.answers.DnsAnswer;
import org.meyasubako.asking.authentication.answers.NameSource;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/** Looks for policy records at a domain and above it (RFC 9989 section 4.10). */
final class TreeWalker {

    private static final String PREFIX = "_dmarc.";

    /** The second name of the walk has no more labels, so that a long one costs no more than eight answers. */
    private static final int MAX_LABELS = 7;

    private final AnswerReader reader;

    TreeWalker(AnswerReader reader) {
        this.reader = reader;
    }

    TreeWalk walk(DomainName start) {
        List<TreeWalk.Step> steps = new ArrayList<>();
        Optional<DomainName> next = Optional.of(start);
        while (next.isPresent()) {
            TreeWalk.Step step = new TreeWalk.Step(next.get(), policyOf(next.get()));
            steps.add(step);
            next = step.says(Suffix.PUBLIC) || step.says(Suffix.ORGANISATION) ? Optional.empty() : above(next.get());
        }
        return new TreeWalk(start, steps);
    }

    /** What is recorded for one domain's own record. */
    PolicyAnswer policyOf(DomainName domain) {
        Question question = new Question(Question.Type.TXT, PREFIX + domain.ascii());
        DnsAnswer answer = reader.read(question, NameSource.PUBLISHED);
        return switch (answer.records()) {
            case Answer.Failed<List<String>>(Sentence reason) -> new PolicyAnswer.Failed(question, reason);
            case Answer.Skipped<List<String>> _ -> new PolicyAnswer.Missing(question);
            case Answer.Found<List<String>> _, Answer.Absent<List<String>> _ -> {
                List<DmarcRecord> records = answer.values().stream().map(DmarcRecordParser::parse).flatMap(Optional::stream).toList();
                yield records.size() == 1 ? new PolicyAnswer.Published(records.getFirst()) : new PolicyAnswer.Unpublished();
            }
        };
    }

    private static Optional<DomainName> above(DomainName domain) {
        List<String> labels = Splitter.on('.').splitToList(domain.ascii());
        int kept = Math.min(labels.size() - 1, MAX_LABELS);
        return kept == 0 ? Optional.empty()
                : Optional.of(new DomainName(String.join(".", labels.subList(labels.size() - kept, labels.size()))));
    }
}
