package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.casebook.json.JsonMismatchException;
import org.meyasubako.casebook.json.RecordJson;

/** The form in which values stand in the rows, and their digests. */
final class Stored {

    private final RecordJson json = new RecordJson();

    /** Its text; a sealed type names its case. */
    <T> String text(T value, Class<T> type) {
        return json.write(value, type);
    }

    String text(Object value) {
        return json.write(value);
    }

    /** @throws SQLException where the row holds none of the type: the file is damaged */
    <T> T value(String text, Class<T> type) throws SQLException {
        try {
            return json.read(text, type);
        } catch (JsonMismatchException e) {
            throw damaged(type, e);
        }
    }

    <T> Optional<T> value(Optional<String> text, Class<T> type) throws SQLException {
        return text.isPresent() ? Optional.of(value(text.get(), type)) : Optional.empty();
    }

    <T> List<T> list(String text, Class<T> element) throws SQLException {
        try {
            return json.readList(text, element);
        } catch (JsonMismatchException e) {
            throw damaged(element, e);
        }
    }

    static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static SQLException damaged(Class<?> type, JsonMismatchException cause) {
        return Row.damaged("not a stored " + type.getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
