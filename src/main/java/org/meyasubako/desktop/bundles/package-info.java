/**
 * The screen of evidence bundles, which people call cases: the list on the left, the chosen one in the middle, what can be decided on the
 * right.
 *
 * <p>Words: case, timeline, evidence panel, tier, member, disposition, flag. The screen counts nothing and decides nothing by itself: it
 * shows what the workspace hands it, with every reason, and says of what is blocked why it is and what would unblock it.
 */
@NullMarked
package org.meyasubako.desktop.bundles;

import org.jspecify.annotations.NullMarked;
