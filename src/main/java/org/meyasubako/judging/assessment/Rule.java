package org.meyasubako.judging.assessment;

/** One step of the procedure: looks at the evidence alone, never at what other rules found. */
interface Rule {

    /** What this rule finds; silent where it doesn't apply. */
    Ruling judge(Evidence evidence);
}
