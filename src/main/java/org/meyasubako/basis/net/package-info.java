/**
 * The values of the Internet that every floor speaks of: addresses, networks, names, mailboxes.
 *
 * <p>Words: special-purpose address (RFC 6890), A-label and U-label (RFC 5890), registrable domain (one label more than the
 * public suffix). Reading a value never asks the network: nothing here may resolve a name. The package knows nothing of mail
 * formats, of customers or of what an address is accused of.
 */
@NullMarked
package org.meyasubako.basis.net;

import org.jspecify.annotations.NullMarked;
