package org.meyasubako.desktop.letters;

import java.util.HashMap;
import java.util.Map;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.writing.letter.Draft;

/** The texts that a person changed and has not kept yet; they outlive a look at another letter, another case, another screen. */
final class TypedTexts {

    private final Map<Place, TypedText> texts = new HashMap<>();

    /** Where a text belongs: the same letter, however often it is made anew. */
    private record Place(String subject, String kind, String reader, String language) {}

    private static Place place(LetterPlan plan, Draft draft) {
        return new Place(plan.subject(), draft.kind().code(), reader(plan), draft.language().tag());
    }

    /** By what one reader is told from another. */
    static String reader(LetterPlan plan) {
        return plan.addressee().name() + " " + plan.addressee().address().map(Object::toString).orElse("");
    }

    /** How the letter reads with what a person changed in it. */
    String of(LetterPlan plan) {
        return plan.draft().map(draft -> {
            TypedText typed = texts.get(place(plan, draft));
            return typed == null ? draft.text() : typed.over(draft.text());
        }).orElse("");
    }

    /** Whether something that was filled in does not stand in the text, since a person wrote there. */
    boolean hides(LetterPlan plan) {
        return plan.draft().filter(draft -> {
            TypedText typed = texts.get(place(plan, draft));
            return typed != null && typed.hides(draft.text());
        }).isPresent();
    }

    /** Keeps what stands in the editor. */
    void keep(LetterPlan plan, String left) {
        plan.draft().ifPresent(draft -> {
            TypedText typed = new TypedText(draft.text(), left);
            if (typed.isChanged()) {
                texts.put(place(plan, draft), typed);
            } else {
                texts.remove(place(plan, draft));
            }
        });
    }

    /** The letter as it goes out. */
    LetterPlan applied(LetterPlan plan) {
        String text = of(plan);
        return plan.draft().filter(draft -> !draft.text().equals(text)).isPresent() ? plan.edited(text) : plan;
    }

    /** It was kept as a draft. */
    void forget(LetterPlan plan) {
        plan.draft().ifPresent(draft -> texts.remove(place(plan, draft)));
    }

    /** All of them are let go. */
    void forgetAll() {
        texts.clear();
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }
}
