/**
 * The command line: one class a command, the formats of its JSON lines, and the only place with standard streams.
 *
 * <p>Exit status: 0 done, 1 done with findings that the command reports as failure, 2 wrong use or an argument that cannot be opened
 * (one line on standard error). Text for people is in the language of {@code --language}; JSON is always English beside its codes.
 *
 * <p>The commands call verbs of {@code workspace} and know nothing of the desktop: {@link org.meyasubako.cli.DesktopStarter} is
 * all they see of it.
 */
@NullMarked
package org.meyasubako.cli;

import org.jspecify.annotations.NullMarked;
