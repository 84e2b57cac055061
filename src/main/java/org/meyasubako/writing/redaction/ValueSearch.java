package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds clear values in a text that is not encoded any more, however they are spelled there. */
final class ValueSearch {

    private static final int BUCKETS = 1024;

    private final List<List<Needle>> byFirst = new ArrayList<>();
    private final List<Telephone> telephones = new ArrayList<>();

    /** A place at which a value stands. */
    record Hit(int from, int to, ClearValue value) {}

    private record Telephone(String digits, ClearValue value) {}

    ValueSearch(List<ClearValue> values) {
        for (int i = 0; i < BUCKETS; i++) {
            byFirst.add(List.of());
        }
        values.forEach(this::add);
    }

    private void add(ClearValue value) {
        if (value.kind() == ValueKind.TELEPHONE) {
            String digits = Spellings.telephone(value.text());
            if (!digits.isEmpty()) {
                telephones.add(new Telephone(digits, value));
            }
        }
        for (Needle needle : Spellings.of(value)) {
            int bucket = needle.folded().charAt(0) % BUCKETS;
            List<Needle> more = new ArrayList<>(byFirst.get(bucket));
            more.add(needle);
            more.sort(Comparator.comparingInt((Needle each) -> each.folded().length()).reversed());
            byFirst.set(bucket, more);
        }
    }

    /** All places, in order; of two that begin at one place the longer. */
    List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        FoldedText folded = FoldedText.of(text);
        for (int i = 0; i < folded.length(); i++) {
            for (Needle needle : byFirst.get(folded.at(i) % BUCKETS)) {
                int last = i + needle.folded().length() - 1;
                if (folded.startsWith(needle.folded(), i) && needle.fits(text, folded.start(i), folded.end(last))) {
                    hits.add(new Hit(folded.start(i), folded.end(last), needle.value()));
                    break;
                }
            }
        }
        addTelephones(hits, text);
        hits.sort(Comparator.comparingInt(Hit::from));
        return List.copyOf(hits);
    }

    private void addTelephones(List<Hit> hits, String text) {
        if (telephones.isEmpty()) {
            return;
        }
        int min = telephones.stream().mapToInt(telephone -> telephone.digits.length()).min().orElse(0);
        for (DigitRun run : DigitRun.of(text, min)) {
            for (Telephone telephone : telephones) {
                int at = run.digits().indexOf(telephone.digits);
                boolean whole = Spellings.isSearchable(telephone.digits)
                        || (at <= 1 && at + telephone.digits.length() == run.digits().length());
                if (at >= 0 && whole) {
                    int last = run.places().get(at + telephone.digits.length() - 1);
                    hits.add(new Hit(run.places().get(at == 1 ? 0 : at), last + 1, telephone.value));
                }
            }
        }
    }
}
