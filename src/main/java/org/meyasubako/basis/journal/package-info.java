/**
 * The journal: who did what and when, append-only, each entry carrying the SHA-256 (FIPS 180-4) of the one before.
 *
 * <p>Words: an {@link org.meyasubako.basis.journal.Act} is what somebody did, a {@link org.meyasubako.basis.journal.JournalEntry}
 * an act with its number and place in the chain; the {@link org.meyasubako.basis.journal.JournalHead head} is the newest entry's
 * number and hash and makes the next. A {@link org.meyasubako.basis.journal.WrittenEntry} is the entry as it is kept, perhaps
 * damaged; {@link org.meyasubako.basis.journal.JournalVerifier} says what differs and never stops at it.
 *
 * <p>An entry holds numbers, codes and hashes alone. Names, grounds and mail stand elsewhere, where they can be erased, and
 * {@link org.meyasubako.basis.journal.Erasures} tells an erasure from a loss. The package knows no file, database, action or screen.
 */
@NullMarked
package org.meyasubako.basis.journal;

import org.jspecify.annotations.NullMarked;
