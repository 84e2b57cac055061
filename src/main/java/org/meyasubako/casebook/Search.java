package org.meyasubako.casebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds complaints by words and by what they name.
 *
 * <p>Japanese is found from two characters on, anywhere in a run of text. A single character finds the places where it begins a pair or
 * stands alone. A longer word is found where all its pairs occur, which is nearly always the word itself.
 */
public final class Search {

    private final Lanes lanes;
    private final Complaints complaints;

    Search(Lanes lanes, Complaints complaints) {
        this.lanes = lanes;
        this.complaints = complaints;
    }

    /**
     * The complaints in which all words are found, the newest number first.
     *
     * @param typed words; the last one may be a beginning
     * @param limit so many at most
     */
    public List<CaseNumber.Complaint> find(String typed, int limit) throws CasebookUnavailableException {
        return match(SearchQuery.expression(typed), limit);
    }

    /** The complaints with an indicator on this host (or of this address), the newest number first. */
    public List<CaseNumber.Complaint> onHost(String host, int limit) throws CasebookUnavailableException {
        return match(SearchQuery.mark(SearchText.mark("host", host)), limit);
    }

    /** The complaints that name exactly this, the newest number first; looked for among those on its host. */
    public List<CaseNumber.Complaint> naming(NamedIndicator wanted, int limit) throws CasebookUnavailableException {
        List<CaseNumber.Complaint> naming = new ArrayList<>();
        for (CaseNumber.Complaint number : onHost(wanted.host().orElse(wanted.value()), Integer.MAX_VALUE)) {
            if (naming.size() < limit && complaints.indicators(number).stream().anyMatch(wanted::isSame)) {
                naming.add(number);
            }
        }
        return List.copyOf(naming);
    }

    private List<CaseNumber.Complaint> match(String expression, int limit) throws CasebookUnavailableException {
        if (expression.isEmpty()) {
            return List.of();
        }
        return lanes.read(session -> session.all("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
                row -> new CaseNumber.Complaint(row.number(1)), expression, limit));
    }
}
