/**
 * The traces that a complaint can be about: addresses, hosts, URLs and mail addresses in text, HTML and header fields.
 *
 * <p>Words: refang and defang, normalisation (RFC 3986 section 6.2.2 and 6.2.3, each step kept), key levels L0 to L4 (raw, exact,
 * template, host, registrable domain), registrable domain (Public Suffix List). Raw text is never changed: a normalised value
 * stands beside it with its span.
 *
 * <p>The way: a text is refanged with its places kept, scanned once for URLs and hosts ({@link UrlExtractor}; what counts as a
 * host is said at {@code BareHost}), each URL is normalised ({@link UrlNormalizer}) and keyed (what counts as one recipient's own
 * is said at {@code RecipientToken}); {@link IndicatorExtractor} does so for a whole mail. All loops are linear in the text.
 *
 * <p>Reading never asks a name server and never fetches. The package does not know who complains, nor whose an address is.
 */
@NullMarked
package org.meyasubako.reading.indicator;

import org.jspecify.annotations.NullMarked;
