/**
 * The words and lines of what people write: labels, quotation, signatures, prefixes, and the damage that mail programs do to them.
 *
 * <p>Words: label, quotation, signature, boilerplate. Lists of words stand beside the classes that read them.
 */
@NullMarked
package org.meyasubako.reading.complaint.text;

import org.jspecify.annotations.NullMarked;
