/**
 * The URLs tab: every indicator of the complaint as written and as normalised, with the steps between and its grouping
 * key; and whose it was at the event's time.
 *
 * <p>Words: indicator, normalisation (RFC 3986 section 6), key. URLs are shown defanged and never open.
 *
 * <p>The tab shows what {@code reading.indicator} found and concludes nothing.
 */
@NullMarked
package org.meyasubako.desktop.complaints.urls;

import org.jspecify.annotations.NullMarked;
