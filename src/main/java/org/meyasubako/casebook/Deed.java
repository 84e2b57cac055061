package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.basis.journal.JournalEntry;

/**
 * What a person did.
 *
 * @param entry its journal entry: when and by whom
 * @param value empty once it is erased
 */
public record Deed<T>(JournalEntry entry, CaseNumber subject, Optional<T> value) {}
