package org.meyasubako.casebook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.evidence.Sha256;

/** One connection and its statements, prepared once; used on one thread only. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    /** What is made of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /** What is done with each row. */
    @FunctionalInterface
    interface Visit {
        void at(Row row) throws SQLException;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Runs a script of any number of statements. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Changes rows. @return how many */
    int change(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        bind(statement, values);
        int changed = statement.executeUpdate();
        giveBack(sql, statement);
        return changed;
    }

    void each(String sql, Visit visit, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        bind(statement, values);
        try (ResultSet result = statement.executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                visit.at(row);
            }
        }
        giveBack(sql, statement);
    }

    /** Hands on what each row tells, without holding them all. */
    <T> void stream(String sql, Reading<T> reading, Consumer<? super T> visitor, @Nullable Object... values) throws SQLException {
        each(sql, row -> visitor.accept(read(reading, row)), values);
    }

    <T> List<T> all(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        stream(sql, reading, all::add, values);
        return List.copyOf(all);
    }

    <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        bind(statement, values);
        Optional<T> first;
        try (ResultSet result = statement.executeQuery()) {
            first = result.next() ? Optional.of(read(reading, new Row(result))) : Optional.empty();
        }
        giveBack(sql, statement);
        return first;
    }

    /** A row of which no value can be made was not written by us like that: the file is damaged. */
    private static <T> T read(Reading<T> reading, Row row) throws SQLException {
        try {
            return reading.of(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Row.damaged(e.getMessage() == null ? "a row" : e.getMessage(), e);
        }
    }

    /** A number that a query always has. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    /** All of it or nothing of it. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        script("BEGIN IMMEDIATE");
        try {
            T done = work.on(this);
            script("COMMIT");
            return done;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /** What went wrong first is what is told: on a full disk SQLite has rolled back by itself. */
    private void rollBack(Exception cause) {
        try {
            script("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** A statement that is under way is not handed out twice: a visit may ask the same question again. */
    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement statement = idle.remove(sql);
        return statement == null ? connection.prepareStatement(sql) : statement;
    }

    /** A statement that failed is not given back; it goes with the connection. */
    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    /** Closes the idle statements: the driver leaves them unreset, and a {@code VACUUM} waits for no statement. */
    void release() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(place, null);
            case Optional<?> optional -> bind(statement, place, optional.orElse(null));
            case OptionalLong optional -> bind(statement, place, optional.isPresent() ? optional.getAsLong() : null);
            case Sha256 digest -> statement.setBytes(place, HexFormat.of().parseHex(digest.hex()));
            case Instant instant -> statement.setLong(place, instant.getEpochSecond());
            case Boolean flag -> statement.setInt(place, flag ? 1 : 0);
            case Enum<?> constant -> statement.setString(place, constant.name());
            case byte[] bytes -> statement.setBytes(place, bytes);
            default -> statement.setObject(place, value);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
