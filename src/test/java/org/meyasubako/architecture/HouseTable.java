package org.meyasubako.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The table of the house as it stands in the README: floors from the ground up, their rooms, what a room uses on its own floor, and
 * which libraries it alone uses.
 *
 * @param rooms in the order of the table
 */
record HouseTable(List<Room> rooms) {

    /**
     * One row.
     *
     * @param name the package beneath the floor; empty for a floor that is one room
     * @param uses rooms of the same floor
     * @param libraries package prefixes that no other room may use
     */
    record Room(String floor, String name, List<String> uses, List<String> libraries) {

        /** The package beneath the root. */
        String path() {
            return name.isEmpty() ? floor : floor + "." + name;
        }
    }

    /** Reads the table under the heading "The house". */
    static HouseTable read(Path readme) throws IOException {
        List<String> lines = Files.readAllLines(readme);
        int start = lines.indexOf("## The house");
        if (start < 0) {
            throw new IllegalStateException("the README has no section 'The house'");
        }
        List<Room> rooms = new ArrayList<>();
        String floor = "";
        for (String line : lines.subList(start + 1, lines.size())) {
            if (line.startsWith("## ")) {
                break;
            }
            if (line.startsWith("| ") && !line.startsWith("| floor") && !line.startsWith("| ---")) {
                List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                floor = cells.get(1).isEmpty() ? floor : word(cells.get(1));
                rooms.add(new Room(floor, word(cells.get(2)), words(cells.get(4)), words(cells.get(5))));
            }
        }
        return new HouseTable(rooms);
    }

    private static String word(String cell) {
        return cell.replace("`", "").strip();
    }

    private static List<String> words(String cell) {
        return Arrays.stream(word(cell).split("[\\s,]+")).filter(w -> !w.isEmpty()).toList();
    }

    List<String> floors() {
        return rooms.stream().map(Room::floor).distinct().toList();
    }

    /** The room that package {@code name} belongs to; the empty name is the root package. */
    Optional<Room> roomOf(String root, String name) {
        return rooms.stream().filter(room -> {
            String path = root + "." + room.path();
            return name.equals(path) || name.startsWith(path + ".");
        }).findFirst();
    }

    /** Whether code in {@code from} may use code in {@code to}: every floor beneath, the own room, and what the own row names. */
    boolean admits(Room from, Room to) {
        if (from.equals(to)) {
            return true;
        }
        int difference = floors().indexOf(from.floor()) - floors().indexOf(to.floor());
        return difference > 0 || (difference == 0 && from.uses().contains(to.name()));
    }
}
