/**
 * DKIM (RFC 6376, RFC 8301, RFC 8463) evaluated again: from the bytes of a mail as they were kept, with keys as they were recorded, as of
 * the time of the event.
 *
 * <p>Words: signature field and its tags (section 3.5), key record (section 3.6.1), canonicalization (section 3.4), body hash (section
 * 3.7), signing domain and selector (section 3.1). What a signature came to is a {@link
 * org.meyasubako.asking.authentication.dkim.Verdict} with its reason. What cannot be checked is never a failure: not a text that a person
 * pasted, not a signature whose key nobody recorded.
 *
 * <p>No key is asked for here. Whether a signer may be believed, and whose domain it is, are questions for others.
 */
@NullMarked
package org.meyasubako.asking.authentication.dkim;

import org.jspecify.annotations.NullMarked;
