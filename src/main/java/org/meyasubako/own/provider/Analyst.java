package org.meyasubako.own.provider;

import java.util.Map;

/**
 * A person of the desk.
 *
 * @param account of the operating system, as written there
 * @param extras the columns that the profile has beyond ours, by their names in lower case
 */
public record Analyst(String account, String name, AnalystRole role, Map<String, String> extras) {

    public Analyst {
        extras = Map.copyOf(extras);
    }
}
