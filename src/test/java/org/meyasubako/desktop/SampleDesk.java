package org.meyasubako.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.meyasubako.desktop.task.OneThread;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.Progress;
import org.meyasubako.workspace.SampleCasework;
import org.meyasubako.workspace.SampleFolder;
import org.meyasubako.workspace.Workbench;

/** The sample at a desk without a window: its casework, and a thread on which view models live. */
public final class SampleDesk {

    private final OneThread ui = new OneThread();
    private final WorkRunner works = new WorkRunner(ui);
    private final Casework work;

    public SampleDesk(Path home) throws Exception {
        SampleFolder folder = new SampleFolder(home.resolve("sample"));
        work = new SampleCasework(folder, Workbench.opener(Instant.parse("2026-03-23T00:00:00Z"), "tanaka")).open();
        work.importer().run(List.of(folder.mailbox().toString()), Workbench.UNWATCHED, Progress.UNWATCHED);
    }

    public OneThread ui() {
        return ui;
    }

    public WorkRunner works() {
        return works;
    }

    public Casework work() {
        return work;
    }

    /** The number of the case about this host. */
    public String bundle(String host) throws Exception {
        return work.cases().rows().stream().filter(row -> row.key().value().equals(host)).findFirst().orElseThrow().id();
    }

    /** Waits for what still runs, then shuts the casebook. */
    public void close() throws Exception {
        ui.await(() -> works.running().isEmpty());
        ui.close();
        work.close();
    }
}
