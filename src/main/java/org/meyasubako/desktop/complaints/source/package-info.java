/**
 * The Source tab: the bytes of the message by lines, with those lit that a hop, an indicator or a defect rests on.
 *
 * <p>Words: span, defect. Bytes that are no printable text stand as {@code \xNN}; nothing is decoded here, so that what is seen is what is
 * there.
 *
 * <p>Lines are made as they are looked at: a mail of many megabytes opens at once.
 */
@NullMarked
package org.meyasubako.desktop.complaints.source;

import org.jspecify.annotations.NullMarked;
