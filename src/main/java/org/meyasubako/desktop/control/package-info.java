/**
 * Small controls that several screens share: badges, cards of names and values, empty states.
 *
 * <p>A control shows what it is given; it asks nothing and knows no screen.
 *
 * <p>Where ControlsFX or JavaFX have a control for it, that one is used instead of one here.
 */
@NullMarked
package org.meyasubako.desktop.control;

import org.jspecify.annotations.NullMarked;
