/**
 * One Received field at a time (RFC 5321 section 4.4, RFC 5322 section 3.6.7), in the shape of whatever software wrote it.
 *
 * <p>A field is cut into words and comments, the words into clauses ({@code from by via with id for}), and the first format that knows
 * the shape reads the facts off them: the most specific first, then a general one, then what can be had of a broken field, then nothing
 * but its text. What HELO, reverse name and address are in each format is the point: Exim swaps them against sendmail.
 *
 * <p>No field is dropped and none fails; time is linear in its length. The package knows no chain and believes nobody.
 */
@NullMarked
package org.meyasubako.reading.trace.received;

import org.jspecify.annotations.NullMarked;
