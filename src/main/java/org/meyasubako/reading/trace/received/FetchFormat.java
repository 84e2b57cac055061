package org.meyasubako.reading.trace.received;

import org.meyasubako.reading.trace.received.ReceivedField.HopRole;

/** Mail fetched from a mailbox: fetchmail, getmail and POP3 connectors. What stands below was delivered once before. */
final class FetchFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        return clauses.anyComment("fetchmail") || clauses.anyComment("getmail") || WithKeyword.of(clauses).filter(WithKeyword::isFetch).isPresent();
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        new HeloFirstFormat().read(clauses, draft);
        draft.role = HopRole.FETCH;
        if (clauses.anyComment("fetchmail")) {
            draft.format = "fetchmail";
        } else if (clauses.anyComment("getmail")) {
            draft.format = "getmail";
        }
    }
}
