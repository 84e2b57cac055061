/**
 * The command palette: every command of the window by its name and its key, found by a few letters.
 *
 * <p>Words: command (a name, a key, an action). Commands are told in the language of the window.
 *
 * <p>It knows no other screen; its parent gives it the commands.
 */
@NullMarked
package org.meyasubako.desktop.palette;

import org.jspecify.annotations.NullMarked;
