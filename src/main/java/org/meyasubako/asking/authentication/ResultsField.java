package org.meyasubako.asking.authentication;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.evidence.Defect;

/**
 * What one field says, whoever wrote it.
 *
 * @param authservId who says that he wrote it, as written
 * @param version of the field's form; 1 where none is named
 * @param instance the number of the ARC set (RFC 8617 section 4.2.1); empty for other fields
 * @param statements none where the field says {@code none}
 * @param defects what was not understood or not read
 */
public record ResultsField(
        Optional<String> authservId, int version, OptionalInt instance, List<Statement> statements, List<Defect> defects) {

    public ResultsField {
        statements = List.copyOf(statements);
        defects = List.copyOf(defects);
    }

    /** Whether all of the field was understood. */
    public boolean isWhole() {
        return defects.isEmpty();
    }
}
