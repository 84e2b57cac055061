/**
 * All that an analyst can do, without a screen: open a mailbox, inspect it, search what is open, lay the sample down, keep settings.
 *
 * <p>Each verb blocks, obeys interruption and reports to a {@link org.meyasubako.workspace.Progress}. Reading runs as one reader and
 * one parser a core on platform threads; results come out in the order of the input.
 *
 * <p>The command line and the desktop are two faces of this package; it knows neither.
 */
@NullMarked
package org.meyasubako.workspace;

import org.jspecify.annotations.NullMarked;
