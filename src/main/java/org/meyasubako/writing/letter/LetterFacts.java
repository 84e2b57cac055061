package org.meyasubako.writing.letter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is known for a letter: at most one statement a field; what is not here is never guessed. */
public final class LetterFacts {

    /** Nothing is known. */
    public static final LetterFacts NONE = new LetterFacts(Map.of());

    private final Map<FieldName, Field> fields;

    private LetterFacts(Map<FieldName, Field> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** The facts of these fields; of two for one name the later holds. */
    public static LetterFacts of(Collection<Field> fields) {
        Map<FieldName, Field> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return new LetterFacts(byName);
    }

    /** The same with one statement more, or another one for its name. */
    public LetterFacts with(FieldName name, FieldValue value, FieldSource source) {
        Map<FieldName, Field> more = new LinkedHashMap<>(fields);
        more.put(name, new Field(name, value, source));
        return new LetterFacts(more);
    }

    public Optional<Field> field(FieldName name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** All statements in the order of the names. */
    public List<Field> all() {
        return fields.isEmpty() ? List.of() : List.copyOf(new EnumMap<>(fields).values());
    }
}
