/**
 * Printing: which printer, which pages, how many copies, in colour or black and white; the pages go to the system's printer as pictures.
 *
 * <p>The package prints any paper that it is handed as a PDF's bytes and knows none of the screens that hand it over. Without a printer it says
 * so and offers the file.
 */
@NullMarked
package org.meyasubako.desktop.print;

import org.jspecify.annotations.NullMarked;
