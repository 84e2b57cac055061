package org.meyasubako.casebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to one casebook, each set so that nothing is lost, nothing lingers and nothing foreign is run. */
final class Connections {

    /** Mails are some kilobytes long: fewer overflow pages, a quarter less of file than with 4096. */
    private static final int PAGE_BYTES = 8192;
    private static final int BUSY_MILLIS = 5_000;
    private static final String SETTINGS = """
            PRAGMA trusted_schema = OFF;
            PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON;
            PRAGMA cell_size_check = ON;
            PRAGMA cache_size = -32768;
            """;
    /** FULL: each commit is on the disk before it is told (a power cut takes none back). The log is written back every 64 MiB. */
    private static final String WRITING = """
            PRAGMA synchronous = FULL;
            PRAGMA wal_autocheckpoint = 8192;
            """;

    private final Path file;
    private final boolean still;

    /** @param still the file cannot change while it is open, and nothing can be written beside it */
    Connections(Path file, boolean still) {
        this.file = file;
        this.still = still;
    }

    /** The writing connection; makes the file where there is none. */
    Session writing() throws SQLException {
        SQLiteConfig config = config();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        Session session = new Session(open(config));
        session.script("PRAGMA page_size = " + PAGE_BYTES);
        session.first("PRAGMA journal_mode = WAL", row -> row.text(1));
        session.script(SETTINGS + WRITING);
        return session;
    }

    /** A connection that cannot write. */
    Session reading() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        Session session = new Session(open(config));
        session.script(SETTINGS);
        return session;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enableLoadExtension(false);
        return config;
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + (still ? file.toUri().toString().replace("file:///", "file:/") + "?immutable=1"
                : file.toAbsolutePath().toString()));
    }
}
