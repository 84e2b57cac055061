package org.meyasubako.judging.deadline;

/** What makes a case urgent: its clocks run day and night, on holidays too. */
public enum Harm {
    /** A page or mail that asks for other people's credentials. */
    PHISHING,
    MALWARE,
    /** Mail in masses that is still being sent. */
    FLOOD
}
