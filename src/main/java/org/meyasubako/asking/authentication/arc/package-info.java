/**
 * Authenticated Received Chains (RFC 8617) evaluated again: from the bytes of a mail as they were kept, with keys as they were recorded, as
 * of the time of the event.
 *
 * <p>Words: a set is what one forwarder added, known by its instance (section 4.2.1): what it saw (ARC-Authentication-Results), its
 * signature over the mail (ARC-Message-Signature), and its seal over all sets so far (ARC-Seal, with the chain validation status
 * {@code cv}). A chain that holds proves that each sealer wrote what stands in its set; whether a sealer's word is worth anything is for
 * others to say (section 9).
 */
@NullMarked
package org.meyasubako.asking.authentication.arc;

import org.jspecify.annotations.NullMarked;
