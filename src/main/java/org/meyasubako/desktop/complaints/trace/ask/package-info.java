/**
 * The dialog of mode Ask: the questions that are planned about an address, each with whom it reaches, to be approved one by one.
 *
 * <p>Words: planned question, reach (ourselves, a registry or a list's operator, the side under investigation), approved.
 *
 * <p>Exactly what was approved is asked. The side under investigation is never approved beforehand.
 */
@NullMarked
package org.meyasubako.desktop.complaints.trace.ask;

import org.jspecify.annotations.NullMarked;
