/**
 * Which registry answers for an address, a number or a domain: a snapshot that ships with the product (RFC 9224).
 *
 * <p>The lists stand as text files beside the package, with their source and date. What they don't know is asked of IANA's whois server,
 * and registries refer to each other. The package asks nobody.
 */
@NullMarked
package org.meyasubako.asking.lookup.bootstrap;

import org.jspecify.annotations.NullMarked;
