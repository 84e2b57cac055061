package org.meyasubako.judging.bundle;

/** What the house holds of one disposition. */
interface DispositionRule {

    /** How the disposition stands in a case. */
    Proposal propose(CaseView view);
}
