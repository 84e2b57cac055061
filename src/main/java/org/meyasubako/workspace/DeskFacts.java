package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.judging.bundle.ClauseInForce;
import org.meyasubako.own.provider.Clause;
import org.meyasubako.own.provider.Ground;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.writing.letter.Field;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.FieldSource;
import org.meyasubako.writing.letter.FieldValue;

/**
 * What the profile tells for letters: clauses, and standing words of the desk. These stand in {@code desk.csv} under {@code letter_} and the
 * field's name, in English with {@code _en} behind it: {@code letter_objection}, {@code letter_objection_en}.
 */
final class DeskFacts {

    private static final String STANDING = "letter_";
    private static final String ENGLISH = "_en";

    private final Profile profile;

    DeskFacts(Casework work) {
        this.profile = work.profile().orElseGet(Profile::empty);
    }

    /** The desk's standing words, and its number. */
    List<Field> standing() {
        Map<String, String> extras = profile.desk().extras();
        List<Field> fields = new ArrayList<>();
        for (FieldName name : FieldName.values()) {
            String key = STANDING + name.key();
            String words = extras.getOrDefault(key, "");
            if (!words.isBlank() && isOfWords(name)) {
                fields.add(new Field(name, new FieldValue.Bilingual(words, extras.getOrDefault(key + ENGLISH, words)),
                        new FieldSource.ProfileRow("desk.csv", key)));
            }
        }
        profile.desk().asNumber().ifPresent(number -> fields.add(
                new Field(FieldName.AS_NUMBER, new FieldValue.Words("AS" + number), new FieldSource.ProfileRow("desk.csv", "as_number"))));
        return fields;
    }

    /** Whether a field may be stated in words of a person; what is proved, and what came of it, is not. */
    static boolean isOfWords(FieldName name) {
        return name != FieldName.CAUSE && name != FieldName.LOG_SEARCH && name != FieldName.OUTCOME;
    }

    /** The clause that was decided on, else the one that may be invoked for what the case is about; in the version of the event's day. */
    List<Field> clause(CaseBoard.OpenCase opened, Optional<ClauseInForce> decided) {
        Instant at = opened.bundle().last();
        Optional<Clause> clause = decided.isPresent()
                ? profile.rows().clauses().stream().filter(each -> each.number().equals(decided.get().number()) && each.version().equals(decided.get().version()))
                        .findFirst()
                : profile.clauseFor(opened.bundle().isCircumstantial() ? Ground.SPAM_ADVERTISING_ACT : Ground.SPAM_SENDING, at);
        return clause.map(DeskFacts::fields).orElse(List.of());
    }

    private static List<Field> fields(Clause clause) {
        FieldSource row = new FieldSource.ProfileRow("clauses.csv", clause.number() + " " + clause.version());
        return List.of(
                new Field(FieldName.CLAUSE, new FieldValue.Bilingual("約款第" + clause.number() + "条(" + clause.version() + "版)",
                        "Terms of service, clause " + clause.number() + " (version " + clause.version() + ")"), row),
                new Field(FieldName.CLAUSE_TEXT, new FieldValue.Bilingual(clause.ja(), clause.en().isBlank() ? clause.ja() : clause.en()), row));
    }
}
