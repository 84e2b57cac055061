package org.meyasubako.writing.redaction;

import org.meyasubako.basis.wording.Sentence;

/**
 * A clear value too short to be searched safely: one Chinese character, or up to three letters or digits.
 *
 * <p>It is found where it stands as a word by itself or before an honorific, and not inside other words, where it would be found
 * everywhere; so a person has to look.
 */
public record Unsearchable(ClearValue value) {

    /** What to tell the person, without the value. */
    public Sentence sentence() {
        return Sentence.of(Unsearchable.class, "unsearchable", value.kind().sentence(), value.text().length());
    }
}
