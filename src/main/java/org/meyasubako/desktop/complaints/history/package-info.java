/**
 * The History tab: what persons did about a complaint and its cases, in words, with who, when and the ground that they wrote.
 *
 * <p>Words: deed, ground (erased where a person erased it).
 *
 * <p>The tab shows the journal and changes nothing.
 */
@NullMarked
package org.meyasubako.desktop.complaints.history;

import org.jspecify.annotations.NullMarked;
