/**
 * The letter editor: which letters are possible here, to whom, the text as it will go out with what each statement rests on, the places
 * struck in what is quoted, and the way out as files.
 *
 * <p>The package knows no other screen: it is opened for a case or a complaint by its number and closes by a callback. It sends nothing.
 */
@NullMarked
package org.meyasubako.desktop.letters;

import org.jspecify.annotations.NullMarked;
