package org.meyasubako.workspace;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program keeps what is its own: the platform's places (XDG Base Directory Specification), or all beneath
 * {@code MEYASUBAKO_HOME} where that is set.
 *
 * @param data the sample and, later, casebooks
 * @param settings what a person chose
 * @param state what the program remembers by itself: windows, the last mailbox
 * @param logs log files, never with mail content
 */
public record Places(Path data, Path settings, Path state, Path logs) {

    /** The places by these environment variables. */
    public static Places of(Map<String, String> environment, Path userHome) {
        String home = environment.getOrDefault("MEYASUBAKO_HOME", "");
        if (!home.isBlank()) {
            Path base = Path.of(home).toAbsolutePath();
            return new Places(base, base.resolve("settings"), base.resolve("state"), base.resolve("logs"));
        }
        Path state = xdg(environment, "XDG_STATE_HOME", userHome.resolve(".local/state"));
        return new Places(xdg(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")),
                xdg(environment, "XDG_CONFIG_HOME", userHome.resolve(".config")), state, state.resolve("logs"));
    }

    private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
        String set = environment.getOrDefault(variable, "");
        // The specification has relative paths ignored.
        Path base = set.startsWith("/") ? Path.of(set) : otherwise;
        return base.resolve("meyasubako");
    }
}
