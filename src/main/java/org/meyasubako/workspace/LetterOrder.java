package org.meyasubako.workspace;

import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.LetterKind;

/**
 * Letters that a person wants.
 *
 * @param subject what they are about: a case ({@code B-0001}), a complaint ({@code R-000001}), or a listing ({@code zone/address})
 * @param language each reader's own where none is given
 * @param typed what a person states, in place of what is known
 * @param again whether a draft that was never sent may be replaced by another
 */
public record LetterOrder(String subject, LetterKind kind, Optional<Language> language, Map<FieldName, String> typed, boolean again) {

    public LetterOrder {
        typed = Map.copyOf(typed);
    }

    /** Whether a person may state that field: what is proved, and what came of it, is not his to word. */
    public static boolean mayBeTyped(FieldName name) {
        return DeskFacts.isOfWords(name);
    }

    /** With what is known alone. */
    public static LetterOrder of(String subject, LetterKind kind) {
        return new LetterOrder(subject, kind, Optional.empty(), Map.of(), false);
    }
}
