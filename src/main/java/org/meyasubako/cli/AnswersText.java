package org.meyasubako.cli;

import org.meyasubako.asking.lookup.AnswerFault;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.AnswersTaken;

/** Tells what came of taking recorded answers in: each line that was not understood with its place. */
record AnswersText(Console console) {

    void tell(AnswersTaken taken) {
        for (AnswerFault fault : taken.faults()) {
            console.complain(fault.file() + ":" + fault.line() + ": " + console.wording().tell(fault.reason()));
        }
        console.print(Sentence.of(AnswersText.class, "answers.taken", taken.seen(), taken.added()));
    }
}
