/**
 * All that an analyst can do, without a screen: inspect a mailbox; import it into a casebook, judge, group, ask, decide, search, erase and
 * read it all again; lay the sample down, keep settings.
 *
 * <p>{@link org.meyasubako.workspace.CaseworkOpener} opens a casebook, {@link org.meyasubako.workspace.Casework} holds the verbs in it; a
 * refusal is an {@link org.meyasubako.workspace.Outcome} with its reason. Each long verb blocks, obeys interruption and reports to a {@link
 * org.meyasubako.workspace.Progress}. Reading runs as one reader and one parser a core; results come out in the order of the input.
 *
 * <p>The command line and the desktop are two faces of this package; it knows neither.
 */
@NullMarked
package org.meyasubako.workspace;

import org.jspecify.annotations.NullMarked;
