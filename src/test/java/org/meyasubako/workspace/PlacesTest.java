package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/taro");

    @Test
    void oneVariableMovesEverything() {
        Places places = Places.of(Map.of("MEYASUBAKO_HOME", "/desk", "XDG_STATE_HOME", "/elsewhere"), HOME);
        assertThat(places).isEqualTo(
                new Places(Path.of("/desk"), Path.of("/desk/settings"), Path.of("/desk/state"), Path.of("/desk/logs")));
    }

    @Test
    void thePlatformsPlacesAreUsedOtherwise() {
        Places places = Places.of(Map.of("XDG_CONFIG_HOME", "/etc/taro"), HOME);
        assertThat(places.settings()).isEqualTo(Path.of("/etc/taro/meyasubako"));
        assertThat(places.data()).isEqualTo(Path.of("/home/taro/.local/share/meyasubako"));
        assertThat(places.logs()).isEqualTo(Path.of("/home/taro/.local/state/meyasubako/logs"));
    }

    @Test
    void aRelativeVariableIsIgnored() {
        assertThat(Places.of(Map.of("XDG_DATA_HOME", "here"), HOME).data()).isEqualTo(Path.of("/home/taro/.local/share/meyasubako"));
    }
}
