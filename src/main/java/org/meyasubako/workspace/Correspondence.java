package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.KeptLetter;
import org.meyasubako.casebook.LetterDraft;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.casebook.Letters;
import org.meyasubako.casebook.ListRow;

/**
 * Who was answered, read from all letters at once. One acknowledgement counts for all that the same complainant hands in to one case: he
 * is not written to again for each.
 */
final class Correspondence {

    private final Map<Sha256, List<KeptLetter>> byComplaint = new HashMap<>();
    private final Map<String, List<KeptLetter>> byReader = new HashMap<>();
    private final Map<String, List<KeptLetter>> bySubject = new HashMap<>();

    private Correspondence() {}

    static Correspondence read(Letters letters) throws CasebookUnavailableException {
        Correspondence read = new Correspondence();
        for (KeptLetter letter : letters.all()) {
            letter.draft().ifPresent(draft -> read.add(letter, draft));
        }
        return read;
    }

    /** Without any letter. */
    static Correspondence none() {
        return new Correspondence();
    }

    private void add(KeptLetter letter, LetterDraft draft) {
        draft.answers().forEach(digest -> byComplaint.computeIfAbsent(digest, d -> new ArrayList<>()).add(letter));
        bySubject.computeIfAbsent(letter.subject().text(), s -> new ArrayList<>()).add(letter);
        if (draft.reader() instanceof LetterReader.Complainant complainant) {
            byReader.computeIfAbsent(letter.subject().text() + " " + complainant.key(), k -> new ArrayList<>()).add(letter);
        }
    }

    /** Who handed a complaint in, by the key under which letters to him are kept. */
    static String key(ListRow row) {
        return row.columns().complainant().address().map(MailAddress::normalised).map(MailAddress::toString)
                .or(() -> row.columns().complainant().name()).orElseGet(() -> row.number().text());
    }

    /**
     * When a complaint was answered; where nobody has to be, at once.
     *
     * @param within the cases in which it stands
     */
    Optional<Instant> answered(ListRow row, List<CaseBoard.OpenCase> within, Instant received) {
        if (!Correspondent.needsAnswer(row.columns().complainant().channel())) {
            return Optional.of(received);
        }
        return to(row, within).stream().filter(letter -> letter.draft().filter(draft -> draft.kind().isAnswer()).isPresent())
                .flatMap(letter -> letter.left().stream()).min(Comparator.naturalOrder()).map(left -> left.isBefore(received) ? received : left);
    }

    /** The letters that answer a complaint: those that name it, and those to its complainant in its cases. */
    private List<KeptLetter> to(ListRow row, List<CaseBoard.OpenCase> within) {
        Map<Long, KeptLetter> letters = new LinkedHashMap<>();
        byComplaint.getOrDefault(row.sha256(), List.of()).forEach(letter -> letters.put(letter.number(), letter));
        String key = key(row);
        within.stream().flatMap(each -> each.numbers().stream()).flatMap(number -> byReader.getOrDefault(number.text() + " " + key, List.of()).stream())
                .forEach(letter -> letters.put(letter.number(), letter));
        return List.copyOf(letters.values());
    }

    /** All letters of a case, to whomever, by number. */
    List<LetterRow> letters(CaseBoard.OpenCase opened) {
        return rows(opened.numbers().stream().flatMap(number -> bySubject.getOrDefault(number.text(), List.of()).stream()).toList());
    }

    /** The complainants of a case, the unanswered first. */
    List<Correspondent> correspondents(CaseBoard.OpenCase opened, List<ListRow> members) {
        Map<String, List<ListRow>> people = new LinkedHashMap<>();
        members.stream().sorted(Comparator.comparing(ListRow::number)).filter(row -> !row.erased())
                .forEach(row -> people.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row));
        List<Correspondent> correspondents = new ArrayList<>();
        people.forEach((key, rows) -> correspondents.add(correspondent(key, rows, opened)));
        correspondents.sort(Correspondent.UNANSWERED_FIRST);
        return correspondents;
    }

    private Correspondent correspondent(String key, List<ListRow> rows, CaseBoard.OpenCase opened) {
        ListRow first = rows.getFirst();
        Map<Long, KeptLetter> letters = new LinkedHashMap<>();
        rows.forEach(row -> to(row, List.of(opened)).forEach(letter -> letters.put(letter.number(), letter)));
        return new Correspondent(key, first.columns().complainant().name().orElse(key), first.columns().complainant().channel(),
                rows.stream().map(row -> row.number().text()).toList(), first.columns().received().orElse(Instant.EPOCH), rows(List.copyOf(letters.values())));
    }

    private static List<LetterRow> rows(List<KeptLetter> letters) {
        return letters.stream().flatMap(letter -> LetterRow.of(letter).stream()).sorted(Comparator.comparingLong(LetterRow::number)).toList();
    }
}
