/**
 * The reading of a complaint from one mail: which of the formats it is, who complains, about what kind of abuse, when it happened.
 *
 * <p>Words: complaint, complainant, event time, category. It alone knows all formats; none of them knows another.
 */
@NullMarked
package org.meyasubako.reading.complaint.intake;

import org.jspecify.annotations.NullMarked;
