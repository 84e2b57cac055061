package org.meyasubako.asking.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.basis.wording.Sentence;

/** Turns what a complaint speaks of into the questions that would tell more about it; it asks none of them. */
public final class LookupPlanner {

    private final PlanScope scope;
    private final TargetBook targets;
    private final RecipientLabelClassifier labels;

    public LookupPlanner(PlanScope scope, TargetBook targets) {
        this.scope = scope;
        this.targets = targets;
        this.labels = new RecipientLabelClassifier(scope.personalWords());
    }

    /**
     * The questions about the subjects, each once, in their order; those that are never asked are among them with the reason. Whether one
     * is asked is for {@link Consent} to say.
     */
    public List<PlannedQuestion> plan(List<PlanSubject> subjects) {
        Map<Question, PlannedQuestion> planned = new LinkedHashMap<>();
        for (PlanSubject subject : subjects) {
            for (PlannedQuestion question : questions(subject)) {
                planned.putIfAbsent(question.question(), question);
            }
        }
        return List.copyOf(planned.values());
    }

    private List<PlannedQuestion> questions(PlanSubject subject) {
        return switch (subject) {
            case PlanSubject.Address(IpAddress address, PlanSubject.Role role) -> about(address, role);
            case PlanSubject.Host(DomainName host, PlanSubject.Role role) -> aboutHost(host, role);
            case PlanSubject.Domain(DomainName domain, PlanSubject.Role role) -> aboutDomain(domain, role);
        };
    }

    private List<PlannedQuestion> about(IpAddress address, PlanSubject.Role role) {
        String text = address.toString();
        Reach names = scope.isOwn(address) ? Reach.OWN : Reach.SUSPECT;
        List<PlannedQuestion> planned = new ArrayList<>();
        add(planned, new Question(Question.Type.PTR, text), names, why("why.ptr", text, role));
        if (names == Reach.SUSPECT) {
            add(planned, new Question(Question.Type.RDAP, text), Reach.REGISTRY, why("why.network", text, role));
            add(planned, new Question(Question.Type.WHOIS, text), Reach.REGISTRY, why("why.network", text, role));
            add(planned, OriginAs.question(address), Reach.REGISTRY, why("why.origin", text, role));
        }
        Optional<SpecialPurpose> barring = scope.barring(address);
        return barring.isEmpty() ? planned : planned.stream()
                .map(question -> question.barred(LookupReason.SKIP_SPECIAL.sentence(text))).toList();
    }

    private List<PlannedQuestion> aboutHost(DomainName host, PlanSubject.Role role) {
        Reach reach = reachOf(host);
        List<PlannedQuestion> planned = new ArrayList<>();
        add(planned, new Question(Question.Type.A, host.ascii()), reach, why("why.address", host.ascii(), role));
        add(planned, new Question(Question.Type.AAAA, host.ascii()), reach, why("why.address", host.ascii(), role));
        Optional<String> label = labels.tellingLabel(host);
        if (label.isPresent()) {
            planned.replaceAll(question -> question.barred(LookupReason.SKIP_LABEL.sentence(host.ascii(), label.get())));
        }
        host.registrable().ifPresent(domain -> planned.addAll(aboutRegistration(domain, role)));
        return planned;
    }

    private List<PlannedQuestion> aboutDomain(DomainName domain, PlanSubject.Role role) {
        Reach reach = reachOf(domain);
        List<PlannedQuestion> planned = new ArrayList<>(aboutRegistration(domain, role));
        add(planned, new Question(Question.Type.NS, domain.ascii()), reach, why("why.servers", domain.ascii(), role));
        add(planned, new Question(Question.Type.MX, domain.ascii()), reach, why("why.mail", domain.ascii(), role));
        add(planned, new Question(Question.Type.TXT, domain.ascii()), reach, why("why.text", domain.ascii(), role));
        return planned;
    }

    /** Of our own domains we know who holds them. */
    private List<PlannedQuestion> aboutRegistration(DomainName domain, PlanSubject.Role role) {
        List<PlannedQuestion> planned = new ArrayList<>();
        if (!scope.isOwn(domain)) {
            add(planned, new Question(Question.Type.RDAP, domain.ascii()), Reach.REGISTRY, why("why.holder", domain.ascii(), role));
            add(planned, new Question(Question.Type.WHOIS, domain.ascii()), Reach.REGISTRY, why("why.holder", domain.ascii(), role));
        }
        return planned;
    }

    private Reach reachOf(DomainName name) {
        return scope.isOwn(name) ? Reach.OWN : Reach.SUSPECT;
    }

    private void add(List<PlannedQuestion> planned, Question question, Reach reach, Sentence why) {
        targets.targetOf(question).ifPresent(target -> planned.add(new PlannedQuestion(question, reach, target, why)));
    }

    private static Sentence why(String code, String subject, PlanSubject.Role role) {
        return new Sentence(LookupPlanner.class, code, List.of(subject, told(role)));
    }

    private static Sentence told(PlanSubject.Role role) {
        return switch (role) {
            case PROVED -> Sentence.of(LookupPlanner.class, "role.proved");
            case CLAIMED -> Sentence.of(LookupPlanner.class, "role.claimed");
            case ADVERTISED -> Sentence.of(LookupPlanner.class, "role.advertised");
        };
    }
}
