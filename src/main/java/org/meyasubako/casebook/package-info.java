/**
 * The casebook: one SQLite file that keeps a desk's originals, answers, verdicts, deeds and journal, so that a case reopens as it was seen.
 *
 * <p>An <em>original</em> is bytes with their SHA-256 (FIPS 180-4); a <em>deed</em> is what a person did, told by the journal entry of the
 * same transaction; what is <em>derived</em> (list columns, search, grouping) can be made again from the originals. One process writes,
 * any number read. A <em>lane</em> is a thread with the one connection that is used on it; a <em>seal</em> holds a checksum of every page.
 *
 * <p>The room keeps what it is given: it reads no mail, judges nothing and knows neither verbs nor screens.
 */
@NullMarked
package org.meyasubako.casebook;

import org.jspecify.annotations.NullMarked;
