package org.meyasubako.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.asking.blocklist.Catalogue;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.AskProgress;
import org.meyasubako.asking.lookup.Asker;
import org.meyasubako.asking.lookup.Consent;
import org.meyasubako.asking.lookup.Freshness;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.asking.lookup.LookupPlanner;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Outcome;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.PlanSubject;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.own.provider.OwnNetwork;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.EventTime;

/** Plans the questions about complaints, asks those that a person consents to, and records every answer. By itself it asks nothing. */
public final class LookupDesk {

    /** Reverse names whose addresses are shown; a host with more is one that nobody reads. */
    private static final int MOST_NAMES = 4;

    private final Casework work;
    private final Wires wires;
    private final BlocklistDesk lists;

    LookupDesk(Casework work, Wires wires) {
        this.work = work;
        this.wires = wires;
        this.lists = new BlocklistDesk(work, Catalogue.shipped(), wires.replies());
    }

    /** The blocklists, as the same answers show them. */
    public BlocklistDesk lists() {
        return lists;
    }

    /** What was recorded about an address, nearest to the event; nothing is asked. */
    public AddressAnswers about(IpAddress address, Instant event) throws CasebookUnavailableException {
        Recorded<List<DomainName>> names = work.answers().namesOf(address, event);
        Map<DomainName, Recorded<List<IpAddress>>> forward = new LinkedHashMap<>();
        names.answer().found().orElse(List.of()).stream().limit(MOST_NAMES)
                .forEach(name -> forward.put(name, work.answers().addressesOf(name, event)));
        return new AddressAnswers(address, event, names, forward, work.answers().registrationOf(address.toString(), event),
                work.answers().originOf(address, event), lists.listings(address, event));
    }

    /** Every answer that was recorded to a question, the oldest first. */
    public List<Recorded<Reply>> historyOf(Question question) {
        return work.answers().historyOf(question);
    }

    /**
     * The questions about an address in a complaint's chain, and about the hosts and domains that the complaint advertises, with those to the
     * lists about all of them; each tells whom it reaches and why it is asked, and those that may never be asked say why. What reaches us or a
     * registry stands first.
     *
     * @param complaint digest of its mail
     */
    public List<PlannedQuestion> plan(IpAddress address, Sha256 complaint) throws CasebookUnavailableException {
        Optional<RawMessage> raw = work.casebook().originals().message(complaint);
        Optional<Complaint> read = raw.map(bytes -> work.messages().inspect(bytes).complaint());
        List<PlanSubject> subjects = new ArrayList<>(List.of(new PlanSubject.Address(address, PlanSubject.Role.PROVED)));
        read.stream().flatMap(found -> LookupSubjects.of(found).stream()).filter(subject -> subject.role() == PlanSubject.Role.ADVERTISED)
                .forEach(subjects::add);
        Instant event = read.flatMap(Complaint::eventTime).map(EventTime::at).orElse(work.now());
        PlanScope scope = scope(read.map(LookupDesk::namesOf).orElse(Set.of()));
        List<PlannedQuestion> planned = new ArrayList<>(new LookupPlanner(scope, wires.targets()).plan(subjects));
        if (raw.isPresent() && read.isPresent()) {
            planned.addAll(authentication(raw.get(), read.get(), scope));
        }
        planned.addAll(new ListQuestionPlanner(lists, work.profile().orElseGet(Profile::empty), wires.clock().instant()).plan(subjects, event));
        planned.sort(Comparator.comparing(PlannedQuestion::reach));
        return List.copyOf(planned);
    }

    /** The questions about one complaint that no recorded answer settles; those that may never be asked are among them, with the reason. */
    public List<PlannedQuestion> plan(Sha256 complaint) throws CasebookUnavailableException {
        Map<Question, PlannedQuestion> open = new LinkedHashMap<>();
        addQuestions(complaint, open);
        return List.copyOf(open.values());
    }

    /**
     * The open questions about all complaints of a case, or of all cases.
     *
     * @param bundle {@code B-0001}; all where none is given
     */
    public List<PlannedQuestion> planCases(Optional<String> bundle) throws CasebookUnavailableException {
        List<CaseBoard.OpenCase> cases = bundle.isPresent() ? work.board().of(bundle.get()).stream().toList() : work.board().cases();
        Map<Question, PlannedQuestion> open = new LinkedHashMap<>();
        Set<Sha256> seen = new HashSet<>();
        for (CaseBoard.OpenCase each : cases) {
            for (Member member : each.bundle().members()) {
                if (seen.add(member.complaint())) {
                    addQuestions(member.complaint(), open);
                }
            }
        }
        return List.copyOf(open.values());
    }

    private void addQuestions(Sha256 digest, Map<Question, PlannedQuestion> open) throws CasebookUnavailableException {
        Optional<RawMessage> raw = work.casebook().originals().message(digest);
        if (raw.isEmpty()) {
            return;
        }
        Complaint complaint = work.messages().inspect(raw.get()).complaint();
        PlanScope scope = scope(namesOf(complaint));
        List<PlannedQuestion> wanted = new ArrayList<>(new LookupPlanner(scope, wires.targets()).plan(LookupSubjects.of(complaint)));
        wanted.addAll(authentication(raw.get(), complaint, scope));
        for (PlannedQuestion planned : wanted) {
            boolean known = work.answers().answerTo(planned.question(), complaint.eventTime().map(EventTime::at).orElse(work.now()))
                    .answer().isKnown();
            if (!known) {
                open.putIfAbsent(planned.question(), planned);
            }
        }
    }

    /** What would complete the evaluation of the reported mail's authentication. */
    private List<PlannedQuestion> authentication(RawMessage raw, Complaint complaint, PlanScope scope) {
        return new AuthenticationCheck(work).evaluated(raw, complaint)
                .map(evaluation -> new AuthenticationQuestions(scope, wires.targets()).plan(evaluation)).orElse(List.of());
    }

    /** What was recorded about the complaints of a case, each answer once, the oldest first; of several the one nearest to the event. */
    List<Observation> recorded(CaseBoard.OpenCase opened) throws CasebookUnavailableException {
        Map<Question, Observation> recorded = new LinkedHashMap<>();
        for (Member member : opened.bundle().members()) {
            Optional<RawMessage> raw = work.casebook().originals().message(member.complaint());
            if (raw.isPresent()) {
                Complaint complaint = work.messages().inspect(raw.get()).complaint();
                for (PlannedQuestion planned : new LookupPlanner(scope(Set.of()), wires.targets()).plan(LookupSubjects.of(complaint))) {
                    work.answers().answerTo(planned.question(), member.candidate().event()).observation()
                            .ifPresent(found -> recorded.putIfAbsent(found.question(), found));
                }
                new AuthenticationCheck(work).evaluated(raw.get(), complaint).ifPresent(evaluation -> evaluation.used()
                        .forEach(found -> recorded.putIfAbsent(found.question(), found)));
            }
        }
        return recorded.values().stream().sorted(Comparator.comparing(Observation::asked)).toList();
    }

    /** What a recorded answer says. */
    Answer<Reply> read(Observation observation) {
        return wires.replies().read(observation);
    }

    private static Set<String> namesOf(Complaint complaint) {
        return complaint.complainant().address().map(address -> Set.of(address.local())).orElse(Set.of());
    }

    /** What is ours, and whose name must not be let out in a question. */
    private PlanScope scope(Set<String> personalWords) {
        Profile profile = work.profile().orElseGet(Profile::empty);
        return new PlanScope(List.copyOf(profile.desk().ownDomains()), profile.rows().networks().stream().map(OwnNetwork::network).toList(),
                profile.desk().documentationIsPublic(), personalWords);
    }

    /**
     * Asks what the consent admits and records each reply; what is not asked is told with its reason.
     *
     * @throws InterruptedException where the person cancelled: at once; what was answered until then is recorded
     */
    public List<Outcome> ask(List<PlannedQuestion> questions, Consent consent, Freshness freshness, AskProgress progress)
            throws InterruptedException, CasebookUnavailableException {
        Optional<CasebookUnavailableException> readOnly = work.casebook().readOnly();
        if (readOnly.isPresent()) {
            throw readOnly.get();
        }
        Asker asker = new Asker(wires.adapter(scope(Set.of())), wires.limiter(), work.casebook().observations().storeOf(work.person()),
                wires.replies(), wires.clock());
        return asker.ask(new ArrayList<>(questions), consent, freshness, progress);
    }

    /** Asks by the mode that the window shows: offline nothing, in mode Ask what the person chose, online registries and lists. */
    public List<Outcome> ask(List<PlannedQuestion> questions, LookupMode mode, Set<Question> approved, AskProgress progress)
            throws InterruptedException, CasebookUnavailableException {
        Consent consent = switch (mode) {
            case OFFLINE -> Consent.offline();
            case ASK -> Consent.approved(approved);
            case ONLINE -> Consent.online();
        };
        return ask(questions, consent, Freshness.ASK_AGAIN, progress);
    }

    /** The real time, by which answers are dated whatever the casebook's story. */
    InstantSource clock() {
        return wires.clock();
    }
}
