package org.meyasubako.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.Main;

/** Holds the product to the table of the house in the README, and proves by planted violations that each rule can fail. */
class ArchitectureTest {

    private static final String ROOT = "org.meyasubako";
    private static final String PLANTED = "org.meyasubako.architecture.planted.";
    private static final String BRIDGE = "desktop.task.UiThread";
    /** Rooms with adapters beneath them that talk to the network. */
    private static final List<String> NETWORK = List.of("asking.lookup");

    private static final List<String> SHARED = List.of("task", "control", "theme");

    private static Map<String, ArchRule> rules(String root) throws IOException {
        HouseRules house = new HouseRules(root, HouseTable.read(Path.of("README.md")));
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("table", house.importsFollowTheTable());
        rules.put("rooms", house.everyPackageHasARoom());
        rules.put("cycles", house.noPackageCycles());
        rules.put("faces", house.facesDoNotKnowEachOther());
        rules.put("screens", house.screensDoNotKnowEachOther(SHARED));
        rules.put("libraries", house.librariesHaveOneOwner());
        rules.put("viewmodels", house.viewModelsKnowNoScene());
        rules.put("bridge", house.oneBridgeToTheUiThread(BRIDGE));
        rules.put("network", house.onlyAdaptersTalkToTheNetwork(NETWORK));
        rules.put("resolving", house.noNameIsResolved());
        rules.put("time", house.onlyMainAsksForTheTime());
        rules.put("streams", house.standardStreamsBelongToTheCommandLine());
        return rules;
    }

    private static Stream<String> ruleNames() throws IOException {
        return rules(ROOT).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void theHouseKeepsEveryRule(String rule) throws IOException, URISyntaxException {
        Path compiled = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        JavaClasses product = new ClassFileImporter().importPath(compiled);
        assertThat(product).hasSizeGreaterThan(50);
        rules(ROOT).get(rule).check(product);
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void everyRuleFindsItsPlantedViolation(String rule) throws IOException {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + rule);
        assertThat(planted).isNotEmpty();
        assertThat(rules(PLANTED + rule).get(rule).evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void theRoomAboveTheAdaptersTalksToNobodyItself() throws IOException {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + "network.asking.lookup");
        assertThat(planted).isNotEmpty();
        assertThat(rules(PLANTED + "network").get("network").evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void everyRoomOfTheTableExistsWithItsDescription() throws IOException {
        for (HouseTable.Room room : HouseTable.read(Path.of("README.md")).rooms()) {
            Path folder = Path.of("src/main/java/org/meyasubako", room.path().split("\\."));
            assertThat(folder.resolve("package-info.java")).exists();
        }
    }

    @Test
    void everyPackageDescribesItselfInFiveToFifteenLines() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<Path> folders = all.filter(Files::isRegularFile).map(Path::getParent).distinct().toList();
            assertThat(folders).allSatisfy(folder -> {
                List<String> lines = Files.readAllLines(folder.resolve("package-info.java"));
                assertThat(lines.indexOf(" */") + 1).isBetween(5, 17);
                assertThat(lines).contains("@NullMarked");
            });
        }
    }
}
