package org.meyasubako.judging.deadline;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.wording.Sentence;

/**
 * How long a clock runs: 24 hours, 14 days, 3 business days.
 *
 * @param amount 1 to {@value #MAX}
 */
public record Term(int amount, Unit unit) {

    /** The longest term, in any unit. */
    public static final int MAX = 999;

    private static final Pattern CODE = Pattern.compile("([1-9][0-9]{0,2})([hdb])");

    /** What a term is counted in. */
    public enum Unit {
        HOURS,
        DAYS,
        BUSINESS_DAYS
    }

    public Term {
        if (amount < 1 || amount > MAX) {
            throw new IllegalArgumentException("not a term: " + amount);
        }
    }

    /** Reads what {@link #code()} writes; empty for anything else. */
    public static Optional<Term> read(String code) {
        Matcher term = CODE.matcher(code);
        return term.matches() ? Optional.of(new Term(Integer.parseInt(term.group(1)), unit(term.group(2)))) : Optional.empty();
    }

    /** The term in a settings file: {@code 24h}, {@code 14d}, {@code 3b} for business days. */
    public String code() {
        return amount + switch (unit) {
            case HOURS -> "h";
            case DAYS -> "d";
            case BUSINESS_DAYS -> "b";
        };
    }

    /** The term in words. */
    public Sentence told() {
        return Sentence.of(Term.class, "term." + unit, amount);
    }

    /** What has to be counted. */
    Duration length() {
        return unit == Unit.HOURS ? Duration.ofHours(amount) : Duration.ofDays(amount);
    }

    private static Unit unit(String letter) {
        return switch (letter) {
            case "h" -> Unit.HOURS;
            case "d" -> Unit.DAYS;
            default -> Unit.BUSINESS_DAYS;
        };
    }
}
