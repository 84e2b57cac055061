/**
 * What a person sees while nothing is open: how to open a mailbox, the sample, and what was open last.
 *
 * <p>The screen offers commands that its parent gives it.
 *
 * <p>It knows no other screen.
 */
@NullMarked
package org.meyasubako.desktop.welcome;

import org.jspecify.annotations.NullMarked;
