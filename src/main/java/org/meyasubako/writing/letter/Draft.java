package org.meyasubako.writing.letter;

import java.util.List;
import java.util.stream.Collectors;
import org.meyasubako.basis.wording.Language;

/**
 * A letter as it would go out, unless something is missing.
 *
 * @param subject with the case's tag in front
 * @param text lines of at most {@value TextLayout#WIDTH} columns, ended by LF
 * @param facts where the text states a field, in order
 * @param missing what the letter has to state and nobody knows: such a draft is no letter yet, and is exported only as marked paper
 */
public record Draft(LetterKind kind, Language language, Addressee addressee, CaseTag tag, String subject, String text,
        List<FactPlace> facts, List<FieldName> missing) implements Drafting {

    public Draft {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /** Whether it may be handed out as a mail. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The same with a person's text; places of fields are known only as far as both texts begin alike. */
    public Draft edited(String typed) {
        String newText = typed.lines().map(VisibleText::of).collect(Collectors.joining("\n", "", "\n"));
        int alike = 0;
        int most = Math.min(text.length(), newText.length());
        while (alike < most && text.charAt(alike) == newText.charAt(alike)) {
            alike++;
        }
        int same = alike;
        List<FactPlace> kept = facts.stream().filter(place -> place.end() <= same).toList();
        List<FieldName> still = missing.stream().filter(name -> Gaps.isIn(newText, name, language)).toList();
        return new Draft(kind, language, addressee, tag, subject, newText, kept, still);
    }
}
