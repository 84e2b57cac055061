package org.meyasubako.cli;

import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.Progress;

/** Shows progress on one line of a terminal, each time another hundredth is done. */
final class ProgressLine implements Progress {

    private final Console console;
    private long shown = -1;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void at(long done, long total, long messages) {
        long hundredths = total == 0 ? 100 : 100 * done / total;
        if (hundredths != shown) {
            shown = hundredths;
            console.progress(console.wording().tell(Sentence.of(ProgressLine.class, "progress", messages, hundredths)));
        }
    }
}
