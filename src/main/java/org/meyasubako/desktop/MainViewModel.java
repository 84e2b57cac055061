package org.meyasubako.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.meyasubako.desktop.complaints.ComplaintsViewModel;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.MailboxInspector;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.SampleFolder;
import org.meyasubako.workspace.Settings;

/** The window's state: whether anything is open, the works under way, and the settings that outlive it. */
public final class MainViewModel {

    private final Places places;
    private final Settings settings;
    private final WorkRunner works;
    private final ComplaintsViewModel complaints;
    private final BooleanProperty anythingOpen = new SimpleBooleanProperty();

    public MainViewModel(MailboxInspector inspector, Places places, Settings settings, Executor ui) {
        this.places = places;
        this.settings = settings;
        this.works = new WorkRunner(ui);
        this.complaints = new ComplaintsViewModel(inspector, works, ui);
    }

    public WorkRunner works() {
        return works;
    }

    public ComplaintsViewModel complaints() {
        return complaints;
    }

    public Settings settings() {
        return settings;
    }

    /** Whether the welcome page has given way to the queue. */
    public ReadOnlyBooleanProperty anythingOpen() {
        return anythingOpen;
    }

    /** Opens mailboxes and remembers them. */
    public void open(List<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        paths.forEach(path -> settings.remember(Path.of(path).toAbsolutePath().toString()));
        anythingOpen.set(true);
        complaints.open(paths);
    }

    /** Lays the sample down, if it isn't there, and opens it. */
    public void openSample() {
        SampleFolder sample = new SampleFolder(places.data().resolve("sample"));
        works.load(() -> {
            sample.lay();
            return sample.mailbox().toString();
        }, mailbox -> open(List.of(mailbox)));
    }

    /** Stops every work under way. */
    public void cancelAll() {
        List.copyOf(works.running()).forEach(org.meyasubako.desktop.task.RunningWork::cancel);
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
