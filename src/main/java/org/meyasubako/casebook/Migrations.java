package org.meyasubako.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbered steps from an empty file to today's form, each in one transaction with the number that it reaches. */
final class Migrations {

    /** "MEYA": tells our files from those of other programs ({@code PRAGMA application_id}). */
    static final int APPLICATION = 0x4d455941;

    /** The form since which letters and keys are kept. */
    static final int LETTERS = 2;

    /** The form since which persons' marks of hosts decide whose lines are believed. */
    static final int HOST_MARKS = 3;

    private static final int SHIPPED = HOST_MARKS;

    private final List<Migration> steps;

    Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Those that stand beside this class, in {@code migrations}. */
    static Migrations shipped() {
        return upTo(SHIPPED);
    }

    /** The shipped ones as far as the form {@code newest}: what an earlier version of this program had. */
    static Migrations upTo(int newest) {
        List<Migration> steps = new ArrayList<>();
        for (int version = 1; version <= newest; version++) {
            steps.add(new Migration(version, script(version)));
        }
        return new Migrations(steps);
    }

    /** The form that this program writes. */
    int newest() {
        return steps.getLast().version();
    }

    /** Brings the file from its form to the newest; a step that fails leaves it in the form before. */
    void apply(Session session) throws SQLException {
        long version = session.number("PRAGMA user_version");
        for (Migration step : steps) {
            if (step.version() > version) {
                session.inTransaction(each -> {
                    each.script(step.script());
                    each.script("PRAGMA application_id = " + APPLICATION + "; PRAGMA user_version = " + step.version());
                    return step;
                });
            }
        }
    }

    private static String script(int version) {
        String name = String.format(Locale.ROOT, "migrations/%04d.sql", version);
        try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + name, e);
        }
    }
}
