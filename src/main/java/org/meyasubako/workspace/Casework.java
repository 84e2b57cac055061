package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meyasubako.asking.lookup.AnswerFileReader;
import org.meyasubako.asking.authentication.evaluation.MailEvaluator;
import org.meyasubako.asking.lookup.ObservationStore;
import org.meyasubako.asking.lookup.Replayer;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.journal.Role;
import org.meyasubako.casebook.Casebook;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.judging.bundle.ProfileTerms;
import org.meyasubako.judging.bundle.Terms;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ProfileDefect;
import org.meyasubako.own.provider.ProfileReading;
import org.meyasubako.reading.trace.HostMark;

/**
 * A casebook that is open, with the profile by which it is judged and the person who works in it: what every verb works on.
 *
 * <p>Safe to use from several threads at once. The grouped cases are kept here and made anew after each change.
 */
public final class Casework implements AutoCloseable {

    /** Whether a case still goes on changes with the time alone. */
    private static final Duration BOARD_HOLDS = Duration.ofHours(1);

    private final Casebook casebook;
    private final Optional<ProfileReading> profile;
    private final Person person;
    private final MailboxInspector mailboxes;
    private final Wires wires;
    private final Stationery stationery;
    private final Replayer answers;
    private final MailEvaluator evaluator;
    private volatile Beliefs beliefs;
    private volatile @Nullable CaseBoard board;

    /** The profile with what persons marked, and who judges by it. */
    private record Beliefs(Optional<Profile> profile, Optional<Judge> judge) {}

    Casework(Casebook casebook, Optional<ProfileReading> profile, Person person, MailboxInspector mailboxes, Wires wires,
            Stationery stationery) throws CasebookUnavailableException {
        this.casebook = casebook;
        this.profile = profile;
        this.person = person;
        this.mailboxes = mailboxes;
        this.wires = wires;
        this.stationery = stationery;
        ObservationStore store = casebook.observations().storeOf(person);
        this.answers = new Replayer(store, wires.replies());
        this.evaluator = new MailEvaluator(store, wires.replies());
        this.beliefs = beliefs(casebook, profile, answers, evaluator);
    }

    private static Beliefs beliefs(Casebook casebook, Optional<ProfileReading> profile, Replayer answers, MailEvaluator evaluator)
            throws CasebookUnavailableException {
        List<HostMark> marks = casebook.hostMarkings().marks();
        Optional<Profile> believed = profile.map(read -> read.profile().believing(marks));
        return new Beliefs(believed, believed.map(read -> new Judge(read, answers, evaluator, casebook.clock())));
    }

    /** Believes from now on what is marked now. */
    void believeAnew() throws CasebookUnavailableException {
        beliefs = beliefs(casebook, profile, answers, evaluator);
    }

    /** The casebook that is worked in. */
    public Casebook casebook() {
        return casebook;
    }

    /** The provider's profile, with what persons marked; empty where the casebook has none: then nothing is judged. */
    public Optional<Profile> profile() {
        return beliefs.profile();
    }

    /** The profile as it was read. */
    Optional<Profile> unmarkedProfile() {
        return profile.map(ProfileReading::profile);
    }

    /** Rows of the profile that were not understood, each with its file and line; the rest is used. */
    public List<ProfileDefect> profileDefects() {
        return profile.map(ProfileReading::defects).orElse(List.of());
    }

    /** Who works here, as the journal names him. */
    public Person person() {
        return person;
    }

    /** What was recorded, replayed. */
    public Replayer answers() {
        return answers;
    }

    /** What evaluates authentication again by what was recorded. */
    MailEvaluator evaluator() {
        return evaluator;
    }

    /** The casebook's time. */
    public Clock clock() {
        return casebook.clock();
    }

    Instant now() {
        return casebook.clock().instant();
    }

    /** The zone in which the desk counts days. */
    public ZoneId zone() {
        return profile().map(read -> read.desk().timeZone()).orElse(casebook.clock().getZone());
    }

    /** Takes mailboxes in. */
    public MailImporter importer() {
        return new MailImporter(this);
    }

    /** The cases, and what can be done in them. */
    public CaseDesk cases() {
        return new CaseDesk(this);
    }

    /** The questions, asked only by consent. */
    public LookupDesk lookups() {
        return new LookupDesk(this, wires);
    }

    /** Letters, and what became of them. */
    public LetterDesk letters() {
        return new LetterDesk(this);
    }

    /** Evidence packets. */
    public PacketDesk packets() {
        return new PacketDesk(this);
    }

    /** What persons decide to protect people. */
    public ProtectionDesk protection() {
        return new ProtectionDesk(this);
    }

    /** What persons know of hosts. */
    public HostMarks hostMarks() {
        return new HostMarks(this);
    }

    /** Copies of complaints for others. */
    public CopyDesk copies() {
        return new CopyDesk(this);
    }

    /** Approvals by a file. */
    public ApprovalDesk approvals() {
        return new ApprovalDesk(this);
    }

    /** The queue of complaints. */
    public QueueDesk queue() {
        return new QueueDesk(this);
    }

    /** The desk's figures. */
    public StatisticsDesk statistics() {
        return new StatisticsDesk(this);
    }

    /** Moves in the queue, checked. */
    public QueueMoves queueMoves() {
        return new QueueMoves(this);
    }

    /** Takes content out of the casebook. */
    public ContentEraser eraser() {
        return new ContentEraser(this);
    }

    /** Makes what is derived anew. */
    public Reparser reparser() {
        return new Reparser(this);
    }

    /**
     * Takes recorded answers in.
     *
     * @throws IOException where the folder cannot be read, or the casebook not be written
     */
    public AnswersTaken answersFrom(Path fileOrFolder) throws IOException {
        AnswerFileReader.Content content = new AnswerFileReader().read(fileOrFolder);
        int added = casebook.observations().record(content.observations(), person);
        return new AnswersTaken(content.observations().size(), added, content.faults());
    }

    Stationery stationery() {
        return stationery;
    }

    MailboxInspector mailboxes() {
        return mailboxes;
    }

    /** What reads and judges a message as the casebook keeps it. */
    ComplaintDraft draft() {
        return new ComplaintDraft(mailboxes.messages(), beliefs.judge(), casebook.preparer());
    }

    /** What reads and judges a message, to show it. */
    MessageInspector messages() {
        return beliefs.judge().map(mailboxes.messages()::judging).orElse(mailboxes.messages());
    }

    CaseReader reader() {
        return new CaseReader(this);
    }

    Optional<Customer> customer(CustomerNumber number) {
        return profile().flatMap(read -> read.customer(number));
    }

    /** The terms of the profile; without one there are no clauses. */
    Terms terms() {
        return new ProfileTerms(profile().orElse(Profile.empty()));
    }

    /** The person of an account, where the profile lists him. */
    Optional<Person> listed(String account) {
        return profile().flatMap(read -> read.analyst(account)).map(CaseworkOpener::person);
    }

    /** Whether the profile lets a person approve what others decide. */
    static boolean mayApprove(Person who) {
        return who.role() == Role.APPROVER || who.role() == Role.LEGAL;
    }

    /** The cases as they were last grouped; anew where that was so long ago that what goes on may have ended. */
    CaseBoard board() throws CasebookUnavailableException {
        CaseBoard current = board;
        return current == null || current.at().plus(BOARD_HOLDS).isBefore(now()) ? group(false) : current;
    }

    /** Groups anew and keeps the outcome. */
    void regroup() throws CasebookUnavailableException {
        group(casebook.readOnly().isEmpty());
    }

    private CaseBoard group(boolean keep) throws CasebookUnavailableException {
        CaseBoard made = new CaseGrouper(casebook, new CustomerHistory(profile(), answers), zone()).group(now(), keep);
        board = made;
        return made;
    }

    @Override
    public void close() throws CasebookUnavailableException {
        casebook.close();
    }
}
