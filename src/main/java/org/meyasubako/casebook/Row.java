package org.meyasubako.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.basis.evidence.Sha256;
import org.sqlite.SQLiteErrorCode;

/** The row at hand of a query; columns are counted from 1, and those that may be empty are asked for as such. */
final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** The failure that says that what stands in the file was not written by us. */
    static SQLException damaged(String what, Throwable cause) {
        return new SQLException(what, "", SQLiteErrorCode.SQLITE_CORRUPT.code, cause);
    }

    String text(int column) throws SQLException {
        return optionalText(column).orElseThrow(() -> new IllegalArgumentException("an empty column"));
    }

    Optional<String> optionalText(int column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    long number(int column) throws SQLException {
        return result.getLong(column);
    }

    int count(int column) throws SQLException {
        return result.getInt(column);
    }

    OptionalLong optionalNumber(int column) throws SQLException {
        long number = result.getLong(column);
        return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    boolean flag(int column) throws SQLException {
        return result.getInt(column) != 0;
    }

    byte[] bytes(int column) throws SQLException {
        return optionalBytes(column).orElseThrow(() -> new IllegalArgumentException("an empty column"));
    }

    Optional<byte[]> optionalBytes(int column) throws SQLException {
        return Optional.ofNullable(result.getBytes(column));
    }

    Sha256 digest(int column) throws SQLException {
        return optionalDigest(column).orElseThrow(() -> new IllegalArgumentException("no digest"));
    }

    /** Empty also where something else than a digest stands: the verifier names such a row. */
    Optional<Sha256> optionalDigest(int column) throws SQLException {
        return optionalBytes(column).filter(bytes -> bytes.length == 32).map(bytes -> new Sha256(HexFormat.of().formatHex(bytes)));
    }

    <E extends Enum<E>> E constant(int column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(int column, Class<E> type) throws SQLException {
        return optionalText(column).map(name -> Enum.valueOf(type, name));
    }

    /** A time kept to the last digit (ISO 8601). */
    Instant instant(int column) throws SQLException {
        return Instant.parse(text(column));
    }

    /** A time of mail, kept in seconds. */
    Optional<Instant> optionalSeconds(int column) throws SQLException {
        OptionalLong seconds = optionalNumber(column);
        return seconds.isPresent() ? Optional.of(Instant.ofEpochSecond(seconds.getAsLong())) : Optional.empty();
    }
}
