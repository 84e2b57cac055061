package org.meyasubako.own.provider;

import java.util.Locale;

/** What a person of the desk may do. */
public enum AnalystRole {
    ANALYST,
    /** The second person whose approval a grave disposition needs. */
    APPROVER,
    LEGAL;

    /** The form of the profile: {@code approver}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
