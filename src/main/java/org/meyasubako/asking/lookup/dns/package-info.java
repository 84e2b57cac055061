/**
 * Speaks to a resolver (RFC 1035, RFC 3596, RFC 6891) and reads what name servers said.
 *
 * <p>The resolver's address is a setting; the system's own resolver is never asked. A reply is believed only where its id and question are
 * ours; its bytes are kept as they came. DNSSEC is not judged here. Only user of dnsjava.
 */
@NullMarked
package org.meyasubako.asking.lookup.dns;

import org.jspecify.annotations.NullMarked;
