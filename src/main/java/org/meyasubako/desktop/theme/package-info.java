/**
 * How the window looks and speaks: light or dark, Japanese or English, both switched while it is open; and the shipped fonts.
 *
 * <p>Style sheets stand beside this package. The names of colours that ControlsFX expects are given AtlantaFX's values there, so that
 * both look as one.
 *
 * <p>The package knows no screen.
 */
@NullMarked
package org.meyasubako.desktop.theme;

import org.jspecify.annotations.NullMarked;
