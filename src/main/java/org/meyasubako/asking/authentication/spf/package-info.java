/**
 * SPF (RFC 7208) evaluated again: whether a domain allowed an address to send in its name, by its records as they were recorded.
 *
 * <p>Words: the HELO and MAIL FROM identities (section 2), record and its selection (section 4.5), directive = qualifier and mechanism
 * (section 4.6.1), modifier (section 6), macro (section 7), lookup terms and void lookups with their limits (section 4.6.4). What an
 * identity came to is a {@link org.meyasubako.asking.authentication.spf.SpfResult}; where an answer is not recorded, that is a result of
 * its own and never a failure.
 *
 * <p>Nothing is asked, no explanation is fetched, and who the address belongs to is not known here.
 */
@NullMarked
package org.meyasubako.asking.authentication.spf;

import org.jspecify.annotations.NullMarked;
