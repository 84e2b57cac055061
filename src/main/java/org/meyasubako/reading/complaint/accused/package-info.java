/**
 * Whom a complaint accuses: from the reported message, from fields made for programs, from the complainant's own words; and who only stands
 * by.
 *
 * <p>Words: subject, role, bystander. It does not know whose an address is.
 */
@NullMarked
package org.meyasubako.reading.complaint.accused;

import org.jspecify.annotations.NullMarked;
