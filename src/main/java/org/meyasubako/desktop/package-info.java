/**
 * The JavaFX window: wiring of the screens, and the start of the toolkit.
 *
 * <p>A screen is an {@code XView} (nodes and bindings, written in code) and an {@code XViewModel} (properties and commands, tested
 * without a toolkit). Looks come from the style sheets alone. Screens don't know each other; what they share stands in {@code task},
 * {@code control} and {@code theme}.
 *
 * <p>The desktop calls verbs of {@code workspace} and shows what they give. It knows nothing of the command line, and nothing in a mail is
 * rendered, fetched or followed by it.
 */
@NullMarked
package org.meyasubako.desktop;

import org.jspecify.annotations.NullMarked;
