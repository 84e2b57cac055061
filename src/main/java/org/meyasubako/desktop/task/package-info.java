/**
 * Long works and their failures: verbs run on virtual threads, with progress and cancel, and what goes wrong becomes one kind of screen.
 *
 * <p>{@link org.meyasubako.desktop.task.UiThread} is the only bridge to the thread of the user interface: nothing else calls
 * {@code Platform.runLater}.
 *
 * <p>The package knows no screen.
 */
@NullMarked
package org.meyasubako.desktop.task;

import org.jspecify.annotations.NullMarked;
