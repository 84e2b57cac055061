package org.meyasubako.basis.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do at the desk. */
public enum Role {
    ANALYST,
    /** May also give the second person's approval. */
    APPROVER,
    /** Answers for the law: authorities, and measures with a risk of being sued for. */
    LEGAL,
    /** An account of the operating system that the desk's list of analysts does not name. */
    UNLISTED;

    /** The word for it in files: {@code analyst}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with that code, in any case; empty where there is none. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equalsIgnoreCase(code)).findFirst();
    }
}
