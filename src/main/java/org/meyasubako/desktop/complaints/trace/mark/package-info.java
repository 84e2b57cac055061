/**
 * What a person knows of a host of the chain: that it is a receiver, a forwarder, one of ours. It is said beside the chosen hop, with why.
 *
 * <p>Words: mark (what a person says that a host is), take back, reason (no mark without one).
 *
 * <p>A mark is recorded by the workspace, which judges the complaint again; the page that comes of it is shown by the screen. Here no chain
 * is drawn.
 */
@NullMarked
package org.meyasubako.desktop.complaints.trace.mark;

import org.jspecify.annotations.NullMarked;
