package org.meyasubako.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.blocklists.BlocklistsViewModel;
import org.meyasubako.desktop.bundles.BundlesViewModel;
import org.meyasubako.desktop.complaints.ComplaintsViewModel;
import org.meyasubako.desktop.customers.CustomersViewModel;
import org.meyasubako.desktop.letters.LettersViewModel;
import org.meyasubako.desktop.packets.PacketsViewModel;
import org.meyasubako.desktop.statistics.StatisticsViewModel;
import org.meyasubako.desktop.task.RunningWork;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.LookupDesk;
import org.meyasubako.workspace.SampleCasework;
import org.meyasubako.workspace.SampleFolder;
import org.meyasubako.workspace.Settings;

/** The window's state: the open casebook, the screen, the lookup mode, the works under way, and the settings that outlive it. */
public final class MainViewModel {

    private static final String CASEBOOK = ".casebook";
    private static final String PROFILE = "profile";

    private final Desktop.Parts parts;
    private final Settings settings;
    private final WorkRunner works;
    private final ComplaintsViewModel complaints;
    private final BundlesViewModel bundles;
    private final CustomersViewModel customers;
    private final BlocklistsViewModel blocklists;
    private final StatisticsViewModel statistics;
    private final LettersViewModel letters;
    private final PacketsViewModel packets;
    private final SentMailViewModel sentMail;
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.COMPLAINTS);
    private final ObjectProperty<LookupMode> mode = new SimpleObjectProperty<>(LookupMode.OFFLINE);
    private final ObjectProperty<@Nullable Casework> work = new SimpleObjectProperty<>();

    public MainViewModel(Desktop.Parts parts, Settings settings, Executor ui) {
        this.parts = parts;
        this.settings = settings;
        this.works = new WorkRunner(ui);
        this.complaints = new ComplaintsViewModel(works, mode, ui);
        this.bundles = new BundlesViewModel(works);
        this.customers = new CustomersViewModel(works);
        this.blocklists = new BlocklistsViewModel(works);
        this.statistics = new StatisticsViewModel(works);
        this.letters = new LettersViewModel(works);
        this.packets = new PacketsViewModel(works);
        this.sentMail = new SentMailViewModel(works, this::refresh);
        letters.whenChanged(this::refresh);
        packets.whenChanged(this::refreshCases);
        complaints.whenChanged(this::refreshCases);
        screen.addListener((o, old, shown) -> refreshStatistics());
    }

    public WorkRunner works() {
        return works;
    }

    public ComplaintsViewModel complaints() {
        return complaints;
    }

    public BundlesViewModel bundles() {
        return bundles;
    }

    public CustomersViewModel customers() {
        return customers;
    }

    public BlocklistsViewModel blocklists() {
        return blocklists;
    }

    public StatisticsViewModel statistics() {
        return statistics;
    }

    public LettersViewModel letters() {
        return letters;
    }

    public PacketsViewModel packets() {
        return packets;
    }

    public SentMailViewModel sentMail() {
        return sentMail;
    }

    public Settings settings() {
        return settings;
    }

    /** What letters from here would be about: the chosen case, or the chosen complaint. */
    Optional<String> aboutLetters() {
        return screen.get() == Screen.BUNDLES ? aboutPacket()
                : Optional.ofNullable(complaints.chosen().get()).map(row -> row.number().text());
    }

    /** Which case a packet from here would be about. */
    Optional<String> aboutPacket() {
        return screen.get() == Screen.BUNDLES ? Optional.ofNullable(bundles.chosen().get()).map(row -> row.id()) : complaints.firstCase();
    }

    /** The screen that is shown. */
    public ObjectProperty<Screen> screen() {
        return screen;
    }

    /** What may leave the machine; every window begins offline. */
    public ObjectProperty<LookupMode> mode() {
        return mode;
    }

    /** The open casebook; null while there is none, and the welcome page is shown. */
    public ReadOnlyObjectProperty<@Nullable Casework> work() {
        return work;
    }

    /** How much waits on the screens that count it. */
    Map<Screen, ObservableValue<String>> waiting() {
        Map<Screen, ObservableValue<String>> counts = new EnumMap<>(Screen.class);
        counts.put(Screen.COMPLAINTS, Bindings.createStringBinding(() -> count(complaints.open().get()), complaints.open()));
        counts.put(Screen.BUNDLES, Bindings.createStringBinding(
                () -> count(bundles.rows().stream().filter(row -> row.disposition() == Disposition.OPEN).count()), bundles.rows()));
        return counts;
    }

    private static String count(long waiting) {
        return waiting == 0 ? "" : String.format(java.util.Locale.ROOT, "%,d", waiting);
    }

    /** Opens a casebook, or imports mailboxes into the one that is open; where none is, into the desk's own. */
    public void open(List<String> paths) {
        Optional<String> casebook = paths.stream().filter(path -> path.endsWith(CASEBOOK)).findFirst();
        List<String> mailboxes = paths.stream().filter(path -> !path.endsWith(CASEBOOK)).toList();
        paths.forEach(path -> settings.remember(Path.of(path).toAbsolutePath().toString()));
        if (casebook.isPresent()) {
            openCasebook(Path.of(casebook.get()), opened -> importInto(opened, mailboxes));
        } else if (work.get() == null && !mailboxes.isEmpty()) {
            openCasebook(parts.places().data().resolve("desk" + CASEBOOK), opened -> importInto(opened, mailboxes));
        } else {
            Optional.ofNullable(work.get()).ifPresent(current -> importInto(current, mailboxes));
        }
    }

    private void openCasebook(Path file, Consumer<Casework> opened) {
        Optional<Path> profile = settings.get(PROFILE).map(Path::of);
        works.load(() -> {
            java.nio.file.Files.createDirectories(parts.places().data());
            return parts.opener().open(CaseworkOpener.Request.working(file, profile, Optional.empty()));
        }, casework -> {
            use(casework);
            opened.accept(casework);
        });
    }

    /** Judges by the profile in this folder from now on: the casebook is opened again with it, and all is judged anew. */
    public void openProfile(String folder) {
        settings.set(PROFILE, folder);
        Casework current = work.get();
        if (current != null) {
            Path file = current.casebook().path();
            closeWork();
            openCasebook(file, opened -> works.start(Sentence.of(MainViewModel.class, "work.judging"),
                    progress -> opened.reparser().run(progress), this::refresh));
        }
    }

    /** Lays the sample down, if it isn't there, opens its casebook and imports its mail. */
    public void openSample() {
        SampleFolder folder = new SampleFolder(parts.places().data().resolve("sample"));
        works.load(new SampleCasework(folder, parts.opener())::open, casework -> {
            use(casework);
            importInto(casework, List.of(folder.mailbox().toString()));
        });
    }

    private void use(Casework casework) {
        closeWork();
        work.set(casework);
        LookupDesk lookups = casework.lookups();
        complaints.use(casework, lookups);
        blocklists.use(lookups.lists());
        bundles.use(casework);
        customers.use(casework);
        statistics.use(casework);
        letters.use(casework);
        packets.use(casework);
        refreshStatistics();
    }

    private void importInto(Casework casework, List<String> mailboxes) {
        if (!mailboxes.isEmpty()) {
            works.start(Sentence.of(MainViewModel.class, "work.importing", names(mailboxes)),
                    progress -> casework.importer().run(mailboxes, complaints.watcher(), progress), this::refresh);
        }
    }

    private static String names(List<String> paths) {
        return String.join(", ", paths.stream().map(path -> String.valueOf(Path.of(path).getFileName())).toList());
    }

    /** Reads every screen again, as after an import. */
    private void refresh() {
        complaints.refresh();
        refreshCases();
    }

    private void refreshCases() {
        bundles.refresh();
        customers.refresh();
        refreshStatistics();
    }

    /** Counts only while somebody looks: at a hundred thousand complaints it takes a moment. */
    private void refreshStatistics() {
        if (screen.get() == Screen.STATISTICS) {
            statistics.refresh();
        }
    }

    /** Shows the complaint or the case of this number; nothing happens where there is none. */
    public void showNumber(String number) {
        if (number.startsWith("B")) {
            showCase(number);
            return;
        }
        complaints.rows().stream().filter(row -> row.number().text().equals(number)).findFirst().ifPresent(row -> {
            complaints.chosen().set(row);
            screen.set(Screen.COMPLAINTS);
        });
    }

    /** Shows the complaint of these bytes. */
    void showComplaint(Sha256 digest) {
        complaints.rows().stream().filter(row -> row.sha256().equals(digest)).findFirst().ifPresent(row -> {
            complaints.chosen().set(row);
            screen.set(Screen.COMPLAINTS);
        });
    }

    /** Shows the case of this number. */
    public void showCase(String number) {
        bundles.choose(number);
        screen.set(Screen.BUNDLES);
    }

    /** Stops every work under way. */
    public void cancelAll() {
        List.copyOf(works.running()).forEach(RunningWork::cancel);
    }

    /** Closes the casebook, so that another process may write in it. */
    public void closeWork() {
        Casework current = work.get();
        work.set(null);
        if (current != null) {
            cancelAll();
            try {
                current.close();
            } catch (IOException e) {
                works.fail(e);
            }
        }
    }

    /** Keeps the settings; that they can't be kept is told, and hinders nothing. */
    public void storeSettings() {
        try {
            settings.store();
        } catch (IOException e) {
            works.fail(e);
        }
    }
}
