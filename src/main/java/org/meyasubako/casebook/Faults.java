package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/** What a check found so far. */
final class Faults {

    /** Faults that are named; a file with more of them is no better known by more. */
    private static final int MAX = 1_000;

    private final List<CasebookFault> found = new ArrayList<>();

    /** One of the checks, which a damaged file may end. */
    @FunctionalInterface
    interface Check {
        void run() throws SQLException;
    }

    void add(String code, String where, Sentence told) {
        if (found.size() < MAX) {
            found.add(new CasebookFault(code, where, told));
        }
    }

    /** Runs a check; where the file is too damaged for it, that is what it found. */
    void guard(String table, Check check) {
        try {
            check.run();
        } catch (SQLException e) {
            add("structure", table, Sentence.of(Casebook.class, "fault-structure", table, String.valueOf(e.getMessage())));
        }
    }

    List<CasebookFault> all() {
        return List.copyOf(found);
    }
}
