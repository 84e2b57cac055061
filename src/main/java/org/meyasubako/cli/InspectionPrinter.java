package org.meyasubako.cli;

import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.workspace.Inspection;
import org.meyasubako.workspace.InspectionSink;

/** Prints inspections as they come, for a program or for a person, and says at the end what was not read. */
final class InspectionPrinter implements InspectionSink {

    private final Console console;
    private final boolean json;
    private final InspectionJson jsonWriter = new InspectionJson();
    private long unread;

    InspectionPrinter(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    @Override
    public void inspected(Inspection inspection) {
        if (json) {
            console.print(jsonWriter.write(inspection));
        } else {
            new InspectionText(console.wording()).write(inspection).forEach(console::print);
        }
    }

    @Override
    public void unread(Unread file) {
        unread++;
        console.complain(file.path() + ": " + console.wording().tell(file.reason()));
    }

    /** Counts the files that were not read, where there were any. */
    void finish() {
        if (unread > 0) {
            console.complain(console.wording().tell(Sentence.of(InspectionPrinter.class, "inspect.unread", unread)));
        }
        console.clearProgress();
        console.flush();
    }
}
