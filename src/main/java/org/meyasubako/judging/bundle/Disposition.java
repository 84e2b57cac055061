package org.meyasubako.judging.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** What a person decided in a case. */
public enum Disposition {
    /** Nothing yet. */
    OPEN,
    HOLD,
    /** No action. */
    NONE,
    /** Sent or placed by the customer, and no breach. */
    NO_BREACH,
    WARNED,
    MAIL_LIMITED,
    /** Suspended on a clause of the terms of service. */
    SUSPEND_TOS,
    /** Suspended only because the address stood in spam: a risk of being sued. */
    SUSPEND_ADDRESS,
    TERMINATED,
    SECURITY_NOTICE,
    CURED;

    /** The form of the command line: {@code suspend-tos}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it. */
    public Sentence title() {
        return Sentence.of(Disposition.class, "disposition." + name());
    }

    /** The disposition of this code. */
    public static Optional<Disposition> of(String code) {
        return Arrays.stream(values()).filter(disposition -> disposition.code().equals(code)).findFirst();
    }
}
