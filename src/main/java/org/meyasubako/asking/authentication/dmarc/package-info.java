/**
 * DMARC (RFC 7489, RFC 9989) evaluated again: whether the domain in the From field stands behind a mail, by its record as it was recorded.
 *
 * <p>Words: author domain, policy record and its tags (RFC 9989 section 4.7), tree walk (section 4.10), organisational domain and
 * alignment, strict or relaxed (sections 3.2.10, 4.10.2). The organisational domain is found by the tree walk; where an answer of the walk
 * is not recorded, by the public suffix list, as RFC 7489 section 3.2 has it; which of both was used is told.
 *
 * <p>Whether SPF or DKIM passed is handed in. Nothing is asked, and reports are none of its business.
 */
@NullMarked
package org.meyasubako.asking.authentication.dmarc;

import org.jspecify.annotations.NullMarked;
