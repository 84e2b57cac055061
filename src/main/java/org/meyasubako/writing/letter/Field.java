package org.meyasubako.writing.letter;

/**
 * One statement of a letter with what it rests on.
 *
 * @param name what it states; the cause is stated by an attribution alone, and the logs by a search alone
 */
public record Field(FieldName name, FieldValue value, FieldSource source) {

    public Field {
        boolean fits = switch (name) {
            case CAUSE -> value instanceof FieldValue.Attribution;
            case LOG_SEARCH -> value instanceof FieldValue.LogSearch;
            case OUTCOME -> value instanceof FieldValue.Outcome;
            default -> !(value instanceof FieldValue.Attribution);
        };
        if (!fits) {
            throw new IllegalArgumentException(name + " can't be stated by " + value.getClass().getSimpleName());
        }
    }
}
