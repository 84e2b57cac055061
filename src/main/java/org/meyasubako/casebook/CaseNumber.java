package org.meyasubako.casebook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a deed is about: a complaint, a bundle, or the desk as a whole. */
public sealed interface CaseNumber {

    /** As it stands on screen and in letters. */
    String text();

    /** A complaint, numbered in the order in which they were added: {@code R-000001}. */
    record Complaint(long number) implements CaseNumber, Comparable<Complaint> {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "R-%06d", number);
        }

        @Override
        public int compareTo(Complaint other) {
            return Long.compare(number, other.number);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** An evidence bundle, which people call a case: {@code B-0001}. The number stays with its key for ever. */
    record Bundle(long number) implements CaseNumber, Comparable<Bundle> {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "B-%04d", number);
        }

        @Override
        public int compareTo(Bundle other) {
            return Long.compare(number, other.number);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** The whole desk. */
    record Desk() implements CaseNumber {
        @Override
        public String text() {
            return "desk";
        }
    }

    /** The number that {@code text} writes; small letters and missing zeros are understood. */
    static Optional<CaseNumber> parse(String text) {
        Matcher matcher = Pattern.compile("([RB])-?(\\d{1,12})").matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return text.equals("desk") ? Optional.of(new Desk()) : Optional.empty();
        }
        long number = Long.parseLong(matcher.group(2));
        return Optional.of(matcher.group(1).equals("R") ? new Complaint(number) : new Bundle(number));
    }
}
