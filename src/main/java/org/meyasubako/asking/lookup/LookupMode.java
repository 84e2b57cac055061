package org.meyasubako.asking.lookup;

/** What the analyst allows for a case. */
public enum LookupMode {
    /** Nothing leaves the machine; what was recorded is replayed. */
    OFFLINE,
    /** The questions are shown, and exactly those that were approved are asked. */
    ASK,
    /** Registries and lists are asked without showing each question; the side under investigation still is not. */
    ONLINE
}
