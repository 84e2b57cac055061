/**
 * One mail's authentication evaluated again, whole: its signatures, its ARC chain, SPF of the connection at its handover, DMARC of its author.
 *
 * <p>Everything comes from the kept bytes and from answers recorded nearest to the event; nothing is asked. What each result rests on and
 * what would have to be known for a better one are told with it, so that the same casebook gives the same results years later.
 */
@NullMarked
package org.meyasubako.asking.authentication.evaluation;

import org.jspecify.annotations.NullMarked;
