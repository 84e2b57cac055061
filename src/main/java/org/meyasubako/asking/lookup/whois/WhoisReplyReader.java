package org.meyasubako.asking.lookup.whois;

import java.util.Optional;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.RegisteredRange;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.ReplyReader;

/** Reads recorded whois replies. */
public final class WhoisReplyReader implements ReplyReader {

    private final WhoisPhrases phrases = new WhoisPhrases();
    private final WhoisSummaryReader summaries = new WhoisSummaryReader();
    private final ReferralExtractor referrals = new ReferralExtractor();

    @Override
    public Answer<Reply> read(Observation observation) {
        String server = observation.server();
        Optional<LookupReason> failure = observation.failure().map(LookupReason::of)
                .or(() -> observation.raw().length() == 0 ? Optional.of(LookupReason.FAIL_EMPTY) : Optional.empty());
        if (failure.isPresent()) {
            return new Answer.Failed<>(failure.get().sentence(server));
        }
        WhoisText text = WhoisText.of(observation.raw().bytes());
        if (referrals.isOnlyReferral(server, text.text())) {
            return new Answer.Failed<>(LookupReason.FAIL_REFERRAL.sentence(server));
        }
        RegistrationSummary summary = summaries.read(text.text());
        Optional<WhoisPhrases.Meaning> meaning = phrases.meaning(text.text());
        if (meaning.isPresent() && !isRegistration(summary, meaning.get())) {
            return answer(meaning.get(), server);
        }
        if (summary.subject().filter(subject -> RegisteredRange.contradicts(observation.question(), subject)).isPresent()) {
            return new Answer.Failed<>(LookupReason.FAIL_MISMATCH.sentence(server));
        }
        return new Answer.Found<>(new Reply.Registration(text.text(), text.charset(), summary));
    }

    /** Registries' terms of use speak of limits too: where a registration stands beneath, it counts. */
    private static boolean isRegistration(RegistrationSummary summary, WhoisPhrases.Meaning meaning) {
        boolean held = summary.holder().isPresent() || summary.registrar().isPresent() || summary.name().isPresent();
        return held && summary.subject().isPresent() && meaning != WhoisPhrases.Meaning.ABSENT;
    }

    private static Answer<Reply> answer(WhoisPhrases.Meaning meaning, String server) {
        return switch (meaning) {
            case ABSENT -> new Answer.Absent<>();
            case LIMIT -> new Answer.Failed<>(LookupReason.FAIL_RATE_LIMIT.sentence(server));
            case ERROR -> new Answer.Failed<>(LookupReason.FAIL_REGISTRY_ERROR.sentence(server));
        };
    }
}
