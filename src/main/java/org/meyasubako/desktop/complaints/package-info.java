/**
 * The screen of complaints: the queue on the left, the chosen complaint on the right with its tabs and the sentence that decides.
 *
 * <p>Words: queue, filter token, detail, tab. The queue holds only what its rows show; the chosen complaint is read again from its original.
 *
 * <p>The tabs are sub-packages that know this screen as little as each other: they are given a complaint, and say which bytes a person
 * wants to see.
 */
@NullMarked
package org.meyasubako.desktop.complaints;

import org.jspecify.annotations.NullMarked;
