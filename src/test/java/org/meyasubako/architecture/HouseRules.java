package org.meyasubako.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The rules of the house, for the packages beneath {@code root}: the product's own, or a planted violation's. */
record HouseRules(String root, HouseTable table) {

    /** A floor uses the floors beneath it, and on its own only the rooms that its row names. */
    ArchRule importsFollowTheTable() {
        return rule("imports follow the table", (from, to) -> {
            Optional<HouseTable.Room> source = table.roomOf(root, from.getPackageName());
            Optional<HouseTable.Room> target = table.roomOf(root, to.getPackageName());
            return source.isEmpty() || target.isEmpty() || table.admits(source.get(), target.get());
        });
    }

    /** Every package stands in the table; the root holds Main alone. */
    ArchRule everyPackageHasARoom() {
        return ArchRuleDefinition.classes().that(beneathRoot()).should(new ArchCondition<JavaClass>("stand in a room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean main = type.getPackageName().equals(root)
                        && (type.getSimpleName().equals("Main") || type.getSimpleName().equals("package-info")
                                || type.getName().startsWith(root + ".Main$"));
                boolean housed = main || table.roomOf(root, type.getPackageName()).isPresent();
                events.add(new SimpleConditionEvent(type, housed, type.getName() + (housed ? " is housed" : " has no room")));
            }
        });
    }

    /** No package cycles, sub-packages counted. */
    ArchRule noPackageCycles() {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** The command line and the desktop don't know each other. */
    ArchRule facesDoNotKnowEachOther() {
        return rule("the faces don't know each other", (from, to) -> !(within(from, "desktop") && within(to, "cli"))
                && !(within(from, "cli") && within(to, "desktop")));
    }

    /** Screens don't know each other: a sub-package of the desktop with a view is used by its parents alone. */
    ArchRule screensDoNotKnowEachOther(List<String> shared) {
        return rule("screens don't know each other", (from, to) -> {
            String desktop = root + ".desktop.";
            String source = from.getPackageName();
            String target = to.getPackageName();
            return !source.startsWith(desktop) || !target.startsWith(desktop) || shared.stream().anyMatch(s -> target.equals(desktop + s)
                    || target.startsWith(desktop + s + ".")) || target.equals(source) || target.startsWith(source + ".");
        });
    }

    /** A library that the table gives to one room has no other. */
    ArchRule librariesHaveOneOwner() {
        return rule("libraries have one owner", (from, to) -> {
            String used = to.getPackageName() + ".";
            Optional<HouseTable.Room> owner = table.rooms().stream()
                    .filter(room -> room.libraries().stream().anyMatch(library -> used.startsWith(library + "."))).findFirst();
            return owner.isEmpty() || owner.equals(table.roomOf(root, from.getPackageName()));
        });
    }

    /** A view model knows no scene graph. */
    ArchRule viewModelsKnowNoScene() {
        return rule("view models know no scene", (from, to) ->
                !from.getName().contains("ViewModel") || !to.getPackageName().startsWith("javafx.scene"));
    }

    /** One class alone goes to the UI thread. */
    ArchRule oneBridgeToTheUiThread(String bridge) {
        return calls("Platform.runLater stands in one class", (owner, call) -> !(call.getOwner().getFullName().equals("javafx.application.Platform")
                && call.getName().equals("runLater")) || owner.getName().equals(root + "." + bridge));
    }

    /** Sockets and HTTP stand in the packages beneath the named rooms: in the adapters, not in the rooms themselves. */
    ArchRule onlyAdaptersTalkToTheNetwork(List<String> rooms) {
        List<String> sockets = List.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.URLConnection",
                "java.net.HttpURLConnection", "java.net.MulticastSocket");
        return rule("only adapters talk to the network", (from, to) -> rooms.stream().anyMatch(room -> within(from, room) && !isRoom(from, room))
                || (!sockets.contains(to.getName()) && !to.getPackageName().startsWith("java.net.http")
                        && !to.getPackageName().startsWith("javax.net")
                        && !to.getName().matches("java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram)Channel")));
    }

    private boolean isRoom(JavaClass type, String room) {
        return type.getPackageName().equals(root + "." + room);
    }

    /** No name is ever resolved. */
    ArchRule noNameIsResolved() {
        return calls("no name is resolved", (owner, call) -> !(call.getOwner().getFullName().equals("java.net.InetAddress")
                && List.of("getByName", "getAllByName", "getHostName", "getCanonicalHostName", "getLocalHost", "isReachable")
                        .contains(call.getName())));
    }

    /** Time comes in as a clock: nobody but Main asks for it. */
    ArchRule onlyMainAsksForTheTime() {
        return calls("only Main asks for the time", (owner, call) -> owner.getName().equals(root + ".Main") || !asksForTheTime(call));
    }

    private static boolean asksForTheTime(AccessTarget call) {
        String type = call.getOwner().getFullName();
        return (type.startsWith("java.time.") && call.getName().equals("now") && call.toString().contains("now()"))
                || (type.equals("java.lang.System") && call.getName().equals("currentTimeMillis"))
                || (type.equals("java.util.Date") && call.getName().equals("<init>") && call.toString().contains("<init>()"))
                || (type.equals("java.time.Clock") && call.getName().startsWith("system"));
    }

    /** Standard streams belong to the command line. */
    ArchRule standardStreamsBelongToTheCommandLine() {
        return calls("standard streams belong to the command line", (owner, call) -> within(owner, "cli")
                || !(call.getOwner().getFullName().equals("java.lang.System") && List.of("in", "out", "err").contains(call.getName())));
    }

    private boolean within(JavaClass type, String room) {
        String name = type.getPackageName();
        return name.equals(root + "." + room) || name.startsWith(root + "." + room + ".");
    }

    private DescribedPredicate<JavaClass> beneathRoot() {
        return DescribedPredicate.describe("beneath " + root,
                type -> type.getPackageName().equals(root) || type.getPackageName().startsWith(root + "."));
    }

    private ArchRule rule(String what, BiPredicate<JavaClass, JavaClass> admitted) {
        return ArchRuleDefinition.classes().that(beneathRoot()).should(new ArchCondition<JavaClass>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    boolean fine = admitted.test(type, dependency.getTargetClass().getBaseComponentType());
                    events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                }
            }
        });
    }

    private ArchRule calls(String what, BiPredicate<JavaClass, AccessTarget> admitted) {
        return ArchRuleDefinition.classes().that(beneathRoot()).should(new ArchCondition<JavaClass>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    events.add(new SimpleConditionEvent(access, admitted.test(type, access.getTarget()), access.getDescription()));
                }
            }
        });
    }
}
