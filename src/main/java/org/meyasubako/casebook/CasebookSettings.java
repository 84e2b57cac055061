package org.meyasubako.casebook;

import java.util.Optional;

/** What is set for one casebook and goes with it: its time, its language, where its profile lies. */
public final class CasebookSettings {

    /** The point in time at which the casebook's clock stands (ISO 8601); absent where it goes by the real time. */
    public static final String STORY_TIME = "story-time";
    /** Tag of the desk's language. */
    public static final String LANGUAGE = "language";
    /** Path of the provider's profile. */
    public static final String PROFILE = "profile";

    private final Lanes lanes;

    CasebookSettings(Lanes lanes) {
        this.lanes = lanes;
    }

    /** What is set under that name; empty for nothing. */
    public Optional<String> get(String name) throws CasebookUnavailableException {
        return lanes.read(session -> session.first("SELECT value FROM setting WHERE name = ?", row -> row.text(1), name));
    }

    /** A story's time is set before the casebook is opened for work: its clock is read on opening. */
    public void set(String name, String value) throws CasebookUnavailableException {
        lanes.write(session -> session.change("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value));
    }
}
