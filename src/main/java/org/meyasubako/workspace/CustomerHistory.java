package org.meyasubako.workspace;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.OriginAs;
import org.meyasubako.asking.lookup.RecordedAnswers;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.judging.bundle.Activity;
import org.meyasubako.judging.bundle.CaseFacts;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.Inquiry;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.Profile;

/** What is known of a case beside its complaints without anybody having done anything: how old the contract is, and where the sources are announced. */
final class CustomerHistory {

    /** A contract of so many days is an old one: an established customer, who has more to lose than to win by spam. */
    private static final Duration OLD = Duration.ofDays(3 * 365);

    /** Sources of a large case whose networks are looked up; the count of networks hardly grows beyond. */
    private static final int MOST_SOURCES = 500;

    private final Optional<Profile> profile;
    private final RecordedAnswers answers;

    CustomerHistory(Optional<Profile> profile, RecordedAnswers answers) {
        this.profile = profile;
        this.answers = answers;
    }

    CaseFacts of(EvidenceBundle bundle) {
        Set<CaseFacts.Innocence> innocence = EnumSet.noneOf(CaseFacts.Innocence.class);
        Optional<Customer> customer = bundle.customer().flatMap(number -> profile.flatMap(p -> p.customer(number)));
        if (customer.flatMap(Customer::since).filter(since -> Duration.between(since, bundle.first()).compareTo(OLD) > 0).isPresent()) {
            innocence.add(CaseFacts.Innocence.OLD_AND_CLEAN);
        }
        return new CaseFacts(Set.of(), List.of(), List.of(), Inquiry.NONE, Set.of(), innocence, origins(bundle), List.of(), Activity.QUIET, Optional.empty());
    }

    private Set<CaseFacts.Origin> origins(EvidenceBundle bundle) {
        Set<CaseFacts.Origin> origins = new HashSet<>();
        bundle.members().stream().map(Member::candidate).filter(candidate -> candidate.source().isPresent()).limit(MOST_SOURCES)
                .forEach(candidate -> candidate.source().flatMap(IpAddress::parse).ifPresent(source -> {
                    Answer<List<String>> texts = answers.textsOf(OriginAs.question(source).subject(), candidate.event()).answer();
                    texts.found().stream().flatMap(List::stream).flatMap(text -> OriginAs.parse(text).stream()).findFirst()
                            .ifPresent(origin -> origins.add(new CaseFacts.Origin(
                                    source.toString(), origin.numbers().getFirst().toString(), origin.country())));
                }));
        return origins;
    }
}
