package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.journal.Role;
import org.meyasubako.casebook.Casebook;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.Occupant;
import org.meyasubako.own.provider.Analyst;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ProfileReader;
import org.meyasubako.own.provider.ProfileReading;
import org.meyasubako.own.provider.UnreadableProfileException;

/** Opens casebooks for work: with the profile that belongs to them, and in the name of the person who sits there. */
public final class CaseworkOpener {

    /** The setting of a story's casebook that names who sits at its desk, for a reader whom its profile does not know. */
    static final String STORY_ANALYST = "story-analyst";

    private final MailboxInspector mailboxes;
    private final Wires wires;
    private final Clock clock;
    private final Machine machine;
    private final Stationery stationery;

    /**
     * Where the program runs, as the lock of a casebook tells others.
     *
     * @param account of the operating system
     */
    public record Machine(String account, String host, long process) {}

    public CaseworkOpener(MailboxInspector mailboxes, Wires wires, Clock clock, Machine machine, Stationery stationery) {
        this.mailboxes = mailboxes;
        this.wires = wires;
        this.clock = clock;
        this.machine = machine;
        this.stationery = stationery;
    }

    /**
     * What to open, and how.
     *
     * @param profile folder of the profile; the one that the casebook was last judged by where none is given
     * @param account who works; the operating system's account where none is given
     * @param create whether a casebook that is missing is made
     * @param write whether it is to be written in; a second opener gets to read only
     */
    public record Request(Path casebook, Optional<Path> profile, Optional<String> account, boolean create, boolean write) {

        /** To read it alone. */
        public static Request reading(Path casebook) {
            return new Request(casebook, Optional.empty(), Optional.empty(), false, false);
        }

        /** To work in it, making it where it is missing. */
        public static Request working(Path casebook, Optional<Path> profile, Optional<String> account) {
            return new Request(casebook, profile, account, true, true);
        }
    }

    /** Makes judges for work without a casebook. */
    public Judges judges() {
        return new Judges(wires.replies(), clock);
    }

    /** Tests blocklists, with no casebook. */
    public ListCheck listCheck() {
        return new ListCheck(wires);
    }

    /** Approves in a file, with no casebook. */
    public ApprovalSigner approvalSigner() {
        return new ApprovalSigner(clock);
    }

    /** The account of the operating system. */
    public String account() {
        return machine.account();
    }

    /**
     * Opens a casebook.
     *
     * @throws CasebookUnavailableException where it cannot be opened: what happened and what to do
     * @throws UnreadableProfileException where the folder of the profile cannot be opened
     * @throws IOException where one of its files cannot be read
     */
    public Casework open(Request request) throws IOException, UnreadableProfileException {
        return open(request, Map.of());
    }

    /** Opens a casebook; a new one begins with these settings. */
    Casework open(Request request, Map<String, String> settings) throws IOException, UnreadableProfileException {
        Casebook casebook = casebook(request, settings);
        try {
            return open(request, casebook);
        } catch (IOException | UnreadableProfileException | RuntimeException e) {
            casebook.close();
            throw e;
        }
    }

    private Casebook casebook(Request request, Map<String, String> settings) throws CasebookUnavailableException {
        if (!request.write()) {
            return Casebook.openReading(request.casebook(), clock);
        }
        Occupant who = new Occupant(request.account().orElse(machine.account()), machine.host(), machine.process(), clock.instant());
        return request.create() && !Files.exists(request.casebook()) ? Casebook.create(request.casebook(), clock, who, settings)
                : Casebook.open(request.casebook(), clock, who);
    }

    private Casework open(Request request, Casebook casebook) throws IOException, UnreadableProfileException {
        ProfileStore store = new ProfileStore(casebook);
        Optional<ProfileReading> reading =
                request.profile().isPresent() ? Optional.of(ProfileReader.read(request.profile().get())) : store.last();
        Optional<Profile> profile = reading.map(ProfileReading::profile);
        String account = request.account().orElse(machine.account());
        Optional<String> story = request.account().isPresent() ? Optional.empty() : casebook.settings().get(STORY_ANALYST);
        Person person = profile.flatMap(read -> read.analyst(account).or(() -> story.flatMap(read::analyst))).map(CaseworkOpener::person)
                .orElseGet(() -> new Person(account, "", Role.UNLISTED));
        if (request.profile().isPresent() && casebook.readOnly().isEmpty()) {
            store.keep(request.profile().get(), profile.orElseThrow(), person);
        }
        return new Casework(casebook, reading, person, mailboxes, wires, stationery);
    }

    /** Somebody whom the profile lists, as the journal names him. */
    static Person person(Analyst analyst) {
        return new Person(analyst.account(), analyst.name(), Role.valueOf(analyst.role().name()));
    }
}
