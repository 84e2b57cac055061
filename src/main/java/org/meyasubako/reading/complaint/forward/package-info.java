/**
 * Messages handed in by forwarding them: attached, or in the text with the labels of a mail program; and reports on deliveries, which only
 * bring them back.
 *
 * <p>Words: forward, separator, attribution, attached original.
 */
@NullMarked
package org.meyasubako.reading.complaint.forward;

import org.jspecify.annotations.NullMarked;
