/**
 * The Trace tab: the header chain as a vertical path from delivery to injection, the trust line drawn in it, and the card of the chosen hop.
 *
 * <p>Words: hop, handover, trust line, claim (RFC 5321 section 4.4 for what a hop is). Green is proved, violet is claimed; a pasted chain
 * is violet throughout, whatever it says.
 *
 * <p>The tab shows what {@code reading.trace} found and concludes nothing.
 */
@NullMarked
package org.meyasubako.desktop.complaints.trace;

import org.jspecify.annotations.NullMarked;
