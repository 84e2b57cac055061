/**
 * The evidence packet before it leaves the desk: for whom, on which basis, page by page as it will be printed, and the way out as an archive, a
 * PDF or on paper.
 *
 * <p>The package knows no other screen: it is opened for a case by its number and closes by a callback. What was only looked at is not
 * recorded; what was saved is.
 */
@NullMarked
package org.meyasubako.desktop.packets;

import org.jspecify.annotations.NullMarked;
