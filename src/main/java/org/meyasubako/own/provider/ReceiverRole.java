package org.meyasubako.own.provider;

import java.util.Locale;

/** Why the desk believes a foreign host. */
public enum ReceiverRole {
    /** It receives mail for its users. */
    RECEIVER,
    /** It forwards or filters other people's mail: believed about whom it took mail from. */
    FORWARDER;

    /** The form of the profile: {@code receiver}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
