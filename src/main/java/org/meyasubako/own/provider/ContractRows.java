package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.meyasubako.basis.wording.Sentence;

/** Reads the clauses of the contract, and the people of the desk. */
final class ContractRows {

    static final Set<String> CLAUSE = Set.of("number", "grounds");
    static final Set<String> ANALYST = Set.of("account", "role");

    private static final Set<String> CLAUSE_COLUMNS = Set.of("number", "version", "announced", "from", "to", "ja", "en", "grounds");
    private static final Set<String> ANALYST_COLUMNS = Set.of("account", "name", "role");

    private ContractRows() {}

    static Optional<Clause> clause(Row row, TimeReader times) {
        Optional<String> number = row.required("number", Optional::of);
        Optional<Set<Ground>> grounds = row.required("grounds", text -> grounds(text, row));
        Optional<Instant> announced = row.optional("announced", times::read);
        Validity validity = row.validity(times);
        return row.isSound() ? Optional.of(new Clause(number.orElseThrow(), row.text("version"), announced, validity, row.text("ja"),
                row.text("en"), grounds.orElseThrow(), row.extras(CLAUSE_COLUMNS))) : Optional.empty();
    }

    /** Grounds between semicolons; one that is not known is noted, and a clause needs one that is. */
    private static Optional<Set<Ground>> grounds(String text, Row row) {
        Function<String, Optional<Ground>> reader = Row.oneOf(Ground.class);
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        for (String word : text.split(";", -1)) {
            Optional<Ground> ground = reader.apply(word.strip());
            ground.ifPresent(grounds::add);
            if (ground.isEmpty() && !word.isBlank()) {
                row.note(Sentence.of(ContractRows.class, "ground-unknown", Row.shown(word.strip())));
            }
        }
        return grounds.isEmpty() ? Optional.empty() : Optional.of(grounds);
    }

    static Optional<Analyst> analyst(Row row) {
        Optional<String> account = row.required("account", Optional::of);
        Optional<AnalystRole> role = row.required("role", Row.oneOf(AnalystRole.class));
        return row.isSound() ? Optional.of(new Analyst(account.orElseThrow(), row.text("name"), role.orElseThrow(),
                row.extras(ANALYST_COLUMNS))) : Optional.empty();
    }
}
