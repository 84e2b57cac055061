package org.meyasubako.writing.redaction;

import com.google.common.collect.Multimaps;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/**
 * A clear value too short to be searched safely: one Chinese character, or up to three letters or digits.
 *
 * <p>It is found where it stands as a word by itself or before an honorific, and not inside other words, where it would be found
 * everywhere; so a person has to look.
 */
public record Unsearchable(ClearValue value) {

    /** What to tell the person of several, without the values: one sentence a kind, with how many there are. */
    public static List<Sentence> sentences(List<Unsearchable> those) {
        return Multimaps.index(those, each -> each.value().kind()).asMap().entrySet().stream()
                .map(kind -> Sentence.of(Unsearchable.class, "unsearchable", kind.getKey().sentence(), kind.getValue().size())).toList();
    }
}
