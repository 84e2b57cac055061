/**
 * Meyasubako, the desk on which a hosting provider's abuse analyst opens the box for complaints.
 *
 * <p>This package holds {@link org.meyasubako.Main} alone: the wiring of all floors, and the only place that asks for the time, the
 * environment and the streams of the process. The table in the README says what stands where.
 */
@NullMarked
package org.meyasubako;

import org.jspecify.annotations.NullMarked;
