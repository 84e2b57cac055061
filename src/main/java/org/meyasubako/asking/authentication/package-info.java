/**
 * What mail says of its own authentication, and whom of those who say it we believe.
 *
 * <p>Words: authserv-id (the name by which a host signs its results, RFC 8601 section 2.5), method and result (sections 2.7.1 to
 * 2.7.4), property (section 2.3), alignment (RFC 7489 section 3.1). A result is a fact only if a host that we believe wrote it, which
 * position and name show together: it stands above the handover's Received field, and its authserv-id is of the house of a host at or
 * above that handover. All else is a claim: whoever sent the mail may have typed it (RFC 8601 section 7.1).
 *
 * <p>In this package nothing is evaluated again (its sub-packages do that), no key or record is asked for, and nobody is judged. Fields are never refused: what is not
 * understood is a defect.
 */
@NullMarked
package org.meyasubako.asking.authentication;

import org.jspecify.annotations.NullMarked;
