/**
 * Header fields pasted into a text: found, and repaired step by step, each step kept with before and after.
 *
 * <p>Words: repair, block, field. What is not certain is read, and the grade of the chain says so.
 */
@NullMarked
package org.meyasubako.reading.complaint.paste;

import org.jspecify.annotations.NullMarked;
