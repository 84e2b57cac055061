package org.meyasubako.writing.letter;

import org.meyasubako.basis.wording.Sentence;

/** Why a letter is not possible now, and so what would make it possible. */
public record Refusal(Sentence reason) {

    static Refusal of(String code, Object... arguments) {
        return new Refusal(new Sentence(Refusal.class, "refusal." + code, java.util.List.of(arguments)));
    }
}
