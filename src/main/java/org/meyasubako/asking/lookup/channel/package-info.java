/**
 * Bytes there and back within a time and a size: one request, one reply, over TCP or UDP.
 *
 * <p>Everything waits on a selector, so that an interruption ends it at once and a server that drips a byte a second cannot outlast the
 * time it was given. The package knows no protocol and resolves no name: it is handed addresses.
 */
@NullMarked
package org.meyasubako.asking.lookup.channel;

import org.jspecify.annotations.NullMarked;
